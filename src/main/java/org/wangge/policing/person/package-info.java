/**
 * What the person whom a matter is about has in hand: a paper that says what is claimed and by whom it is decided, a
 * link of their own to be heard by, and complaints that somebody else answers.
 */
package org.wangge.policing.person;

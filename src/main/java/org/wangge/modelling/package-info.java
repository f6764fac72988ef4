/**
 * What an administrator does with process models: the building blocks they are made of, and (later) drafts, review
 * and deployment.
 */
package org.wangge.modelling;

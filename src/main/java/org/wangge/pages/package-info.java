/** What all pages share: the built front end, the layout's model, navigation, errors, and the engine's web applications in Chinese. */
package org.wangge.pages;

/** Residents: who a person is, by which document, and how the same person is recognised again. */
package org.wangge.population;

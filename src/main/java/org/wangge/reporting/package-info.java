/**
 * The daily round: what happened is counted as it happens, every unit signs what it reports, and totals are computed
 * from what was signed beneath. It listens to other features and none depends on it.
 */
package org.wangge.reporting;

/**
 * Work lists: what waits for whom, and the one door through which human tasks are finished. Features plug in a
 * {@link org.wangge.worklist.TaskHandler} for their tasks.
 */
package org.wangge.worklist;

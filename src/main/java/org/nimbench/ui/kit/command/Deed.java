package org.nimbench.ui.kit.command;

/**
 * One thing the analyst did that can be taken back.
 *
 * @param words what was done, as "Undo …" names it: {@code filter: Burglary}
 * @param again does it (once more)
 * @param back takes it back
 */
public record Deed(String words, Runnable again, Runnable back) {}

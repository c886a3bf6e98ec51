package org.nimbench.ui.shell;

/**
 * What the menus do; handed in by whoever puts the window together.
 *
 * @param open asks for a workspace file and opens it
 * @param example opens Northvale
 * @param close goes back to the start screen
 * @param quit ends the program
 * @param about shows version, licence and notices
 */
public record Commands(
    Runnable open, Runnable example, Runnable close, Runnable quit, Runnable about) {}

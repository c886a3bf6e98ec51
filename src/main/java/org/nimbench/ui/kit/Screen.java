package org.nimbench.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One step of the analyst's cycle as the shell shows it.
 *
 * @param step 1 … 7: Data, Map, Trends, Compare, Products, Tasking, Present
 * @param title what the rail calls it
 * @param icon its icon on the rail
 * @param content everything right of the rail and under the filter; asked for whenever the step is
 *     shown, always the same, so it can be built at the first visit
 */
public record Screen(int step, String title, String icon, Supplier<? extends Node> content) {}

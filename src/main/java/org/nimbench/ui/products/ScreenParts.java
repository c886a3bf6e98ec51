package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Overlay;
import org.nimbench.ui.kit.WindowSize;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.work.WorkRunner;

/**
 * What the screen is built from.
 *
 * @param desk asked for small pictures
 * @param painters paints them
 * @param size how much room there is
 * @param files asks where to export to
 * @param overlay where a new title is asked for
 * @param written told when a document was written
 * @param deeds undone and redone where the text itself has nothing to undo
 * @param toMap goes where figures come from
 * @param begin asks for a new product
 * @param author whose name comments and steps of review are offered; empty for none
 * @param filter what the filter shows; it is offered as a theme
 * @param exports where exports go and in whose look
 */
public record ScreenParts(
    ProductDesk desk,
    WorkRunner painters,
    WindowSize size,
    FileChoice files,
    Overlay overlay,
    Consumer<Path> written,
    Deeds deeds,
    Runnable toMap,
    Runnable begin,
    Supplier<String> author,
    Supplier<Filter> filter,
    Exports exports) {
  /**
   * What is remembered of exports.
   *
   * @param template the organisation's template; null for our own look
   * @param folder where files go unless another place is chosen
   */
  public record Exports(ObjectProperty<@Nullable Path> template, Path folder) {}
}

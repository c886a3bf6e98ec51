package org.nimbench.ui.kit.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes one kind of file.
 *
 * @param kind what it takes
 * @param offer what it would do with these files, one sentence for the veil before release; called
 *     on the FX thread, reads no file
 * @param take does it; called on the FX thread
 */
public record DropTaker(
    DropKind kind, Function<List<Path>, String> offer, Consumer<List<Path>> take) {}

package org.nimbench.intake.reading;

import java.util.function.Supplier;

/**
 * A sheet of a workbook of any kind.
 *
 * @param name as on its tab
 * @param hidden whether it is hidden, in either way
 * @param bytes its size, unpacked
 * @param opener opens its rows
 */
record SheetSource(String name, boolean hidden, long bytes, Supplier<NotedRows> opener) {
  NotedRows open() {
    return opener.get();
  }
}

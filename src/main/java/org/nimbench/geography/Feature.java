package org.nimbench.geography;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature as its file has it, before any rule is applied.
 *
 * @param number its place in the file, the first is 1
 * @param values property to value (text, number or truth value); empty ones are left out
 * @param shape in the file's own coordinates; null where the file gives none
 */
record Feature(int number, Map<String, Object> values, @Nullable Geometry shape) {

  /** A value as text without blanks at its ends; empty where there is none. */
  String text(String field) {
    Object value = values.get(field);
    if (value == null) {
      return "";
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf(number.longValue());
    }
    return value.toString().strip();
  }
}

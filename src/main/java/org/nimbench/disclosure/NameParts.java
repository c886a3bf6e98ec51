package org.nimbench.disclosure;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names of files, folders, sheets and columns are read: part by part, and each part as its
 * words.
 */
final class NameParts {
  /** Between folders, files and sheets, and between the names of several files. */
  private static final Pattern BORDERS = Pattern.compile("[/\\\\‘’]| › |(?<=\\.\\w{1,5}), ");

  private static final Pattern PACKED = Pattern.compile("(?i)\\.(?:gz|bz2|xz)$");
  private static final Pattern ENDING = Pattern.compile("\\.\\w{1,5}$");

  /** A day, perhaps with a time, as programs put it into names. */
  private static final Pattern STAMP =
      Pattern.compile("(?<!\\d)20[0-4]\\d(?:0[1-9]|1[0-2])\\d{0,8}(?!\\d)");

  private NameParts() {}

  /** The folders, files and sheets that a name is made of. */
  static List<String> of(String name) {
    return List.of(BORDERS.split(name));
  }

  /** A name with each of its parts changed and all that stands between them. */
  static String each(String name, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder();
    Matcher border = BORDERS.matcher(name);
    int from = 0;
    while (border.find()) {
      changed.append(change.apply(name.substring(from, border.start()))).append(border.group());
      from = border.end();
    }
    return changed.append(change.apply(name.substring(from))).toString();
  }

  /** The words of a part, without what programs add to them: underscores and endings. */
  static String joined(String part) {
    String bare = PACKED.matcher(part).replaceFirst("");
    return ENDING.matcher(bare).replaceFirst("").replace('_', ' ');
  }

  /** The words of a part as its reader means them: without days and times either. */
  static String words(String part) {
    return STAMP.matcher(joined(part)).replaceAll(" ");
  }
}

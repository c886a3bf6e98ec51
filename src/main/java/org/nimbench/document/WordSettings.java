package org.nimbench.document;

/** The settings of a Word file. */
final class WordSettings {
  /** Word 2013 and later: without it Word opens the file in an old mode. */
  private static final String WORD_2013 = "15";

  private WordSettings() {}

  /** The settings part. Word is not asked to work fields out: they are right already. */
  static String part() {
    Markup out = new Markup();
    out.open("w:settings", "xmlns:w", WordPart.MAIN);
    out.empty("w:zoom", "w:percent", "100");
    out.empty("w:defaultTabStop", "w:val", "720");
    out.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    out.open("w:compat");
    out.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        WORD_2013);
    out.close();
    out.empty("w:themeFontLang", "w:val", "en-GB");
    out.empty("w:decimalSymbol", "w:val", ".");
    out.empty("w:listSeparator", "w:val", ",");
    return out.close().finished();
  }
}

package org.nimbench.products;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Everything a reader of a Word file reads, as text. */
final class WordText {
  private WordText() {}

  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      return Objects.requireNonNull(words.getText());
    }
  }
}

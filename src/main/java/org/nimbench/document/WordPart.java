package org.nimbench.document;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** The names that the parts of a Word file use, and how their XML becomes the library's objects. */
final class WordPart {
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String GRAPHICS = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private WordPart() {}

  /** Reads a part of the library's own type. */
  @FunctionalInterface
  interface Reader<T extends XmlObject> {
    T read(String xml) throws XmlException;
  }

  /** A part's XML as the library's object. */
  static <T extends XmlObject> T parse(String xml, Reader<T> reader) {
    try {
      return reader.read(xml);
    } catch (XmlException e) {
      throw new IllegalStateException("A part of the Word file is no XML", e);
    }
  }
}

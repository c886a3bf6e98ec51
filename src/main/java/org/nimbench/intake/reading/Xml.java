package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read from front to back; it may name no other file and define no entity. */
final class Xml implements AutoCloseable {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int LONGEST_TEXT = 1 << 20;
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  /** Takes the stream over: it is closed with this, also if this cannot be made. */
  Xml(InputStream in) throws IOException {
    this.in = in;
    boolean whole = false;
    try {
      reader = FACTORY.createXMLStreamReader(decoded(in));
      whole = true;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      if (!whole) {
        in.close();
      }
    }
  }

  /**
   * Parts of a workbook are UTF-8, or UTF-16 that says so. They are decoded here because the parser
   * writes to the terminal when it meets a byte that is not.
   */
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, UTF_8_MARK.length);
    byte[] first = start.readNBytes(UTF_8_MARK.length);
    if (!Arrays.equals(first, UTF_8_MARK)) {
      start.unread(first);
    }
    boolean isWide = first.length > 1 && (first[0] & 0xff) >= 0xFE && (first[1] & 0xff) >= 0xFE;
    return new InputStreamReader(
        start,
        (isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes to the next start, end or text; false at the end. */
  boolean next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      reader.next();
      return true;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean isEnd() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** Whether an element begins here, of any namespace. */
  boolean isStart(String name) {
    return isStart() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return isEnd() && reader.getLocalName().equals(name);
  }

  /** The name of the element that begins or ends here. */
  String name() {
    return reader.getLocalName();
  }

  /** An attribute of the element that begins here, of any namespace; null if it has none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute says yes. */
  boolean isTrue(String name) {
    String value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  /** Adds the text that stands here, if any does. */
  void addText(StringBuilder text) throws IOException {
    if (reader.isCharacters()) {
      if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
        throw new IOException("A text has no end");
      }
      text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}

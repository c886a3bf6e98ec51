package org.nimbench.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes the parts of a template; never follows a document type or an address. */
final class TemplateXml {
  private TemplateXml() {}

  /**
   * The root of a part.
   *
   * @throws SAXException if it is no XML, or has a document type
   */
  static Element parse(byte[] part) throws SAXException {
    try {
      DocumentBuilder builder = XMLHelper.newDocumentBuilder();
      // The library's own handler prints a fault before it throws it.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  /** An element as XML, with the names it uses declared. */
  static String text(Node node) {
    try {
      Transformer transformer = XMLHelper.newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(node), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The elements directly under one. */
  static List<Element> children(Node parent) {
    List<Element> found = new ArrayList<>();
    for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** All elements under one that fit, from top to bottom, itself included. */
  static List<Element> all(Element root, Predicate<Element> fits) {
    List<Element> found = new ArrayList<>();
    gather(root, fits, found);
    return found;
  }

  private static void gather(Element element, Predicate<Element> fits, List<Element> found) {
    if (fits.test(element)) {
      found.add(element);
    }
    children(element).forEach(kid -> gather(kid, fits, found));
  }

  /** All elements of Word's own under one with a name. */
  static List<Element> all(Element root, String name) {
    return all(root, element -> is(element, name));
  }

  /** The first child of Word's own with a name; null for none. */
  static @Nullable Element child(@Nullable Node parent, String name) {
    if (parent == null) {
      return null;
    }
    return children(parent).stream().filter(kid -> is(kid, name)).findFirst().orElse(null);
  }

  static boolean is(Element element, String name) {
    return WordPart.MAIN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }

  /** An attribute of Word's own; empty for none. */
  static String value(@Nullable Element element, String name) {
    return element == null ? "" : element.getAttributeNS(WordPart.MAIN, name);
  }

  /** The words under an element. */
  static String words(Element element) {
    StringBuilder words = new StringBuilder();
    all(element, "t").forEach(text -> words.append(text.getTextContent()));
    return words.toString();
  }

  static void remove(Node node) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.removeChild(node);
    }
  }

  /** Puts what stands under {@code content} in the place of {@code element}. */
  static void unwrap(Element element, @Nullable Element content) {
    Node parent = element.getParentNode();
    if (parent == null) {
      return;
    }
    while (content != null && content.getFirstChild() != null) {
      parent.insertBefore(content.getFirstChild(), element);
    }
    parent.removeChild(element);
  }
}

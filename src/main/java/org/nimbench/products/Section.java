package org.nimbench.products;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A section of a product.
 *
 * @param key as the template names it, such as {@code definition}; {@code theme-…} for a theme
 * @param heading the product's own; empty for the template's
 * @param text CommonMark with live values; empty while nothing is written
 * @param written whether the analyst put the text; false while the template's own stands
 * @param evidence ids of the evidence that belongs here, in order
 * @param rows structured content: column's key → cell, as the template declares the columns
 * @param rowsWritten whether the analyst put the rows
 * @param comments what readers said, oldest first
 */
public record Section(
    String key,
    String heading,
    String text,
    boolean written,
    List<String> evidence,
    List<Map<String, String>> rows,
    boolean rowsWritten,
    List<Comment> comments) {
  public Section {
    evidence = List.copyOf(evidence);
    rows = rows.stream().map(Section::inOrder).toList();
    comments = List.copyOf(comments);
  }

  /** A section of text and evidence under the template's heading. */
  public Section(String key, String text, boolean written, List<String> evidence) {
    this(key, "", text, written, evidence, List.of(), false, List.of());
  }

  /** Whether the analyst has put words or rows here. */
  boolean isFilled() {
    return (written && !text.isBlank()) || (rowsWritten && !rows.isEmpty());
  }

  private static Map<String, String> inOrder(Map<String, String> row) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(row));
  }

  /** The same section with the analyst's text. */
  public Section withText(String newText) {
    return new Section(key, heading, newText, true, evidence, rows, rowsWritten, comments);
  }

  /** The same section with one more piece of evidence. */
  Section withEvidence(String id) {
    return withAllEvidence(Stream.concat(evidence.stream(), Stream.of(id)).toList());
  }

  /** The same section with its evidence in another order, or other evidence. */
  Section withAllEvidence(List<String> ids) {
    return new Section(key, heading, text, written, ids, rows, rowsWritten, comments);
  }

  /** The same section with another text, by whomever it was written. */
  public Section withSameAuthor(String newText) {
    return new Section(key, heading, newText, written, evidence, rows, rowsWritten, comments);
  }

  /** The same section under a heading of its own; an empty one brings the template's back. */
  public Section withHeading(String newHeading) {
    return new Section(key, newHeading, text, written, evidence, rows, rowsWritten, comments);
  }

  /** The same section with the analyst's rows. */
  public Section withRows(List<Map<String, String>> newRows) {
    return new Section(key, heading, text, written, evidence, newRows, true, comments);
  }

  /** The same section with other rows, by whomever they were written. */
  Section withSameRows(List<Map<String, String>> newRows) {
    return new Section(key, heading, text, written, evidence, newRows, rowsWritten, comments);
  }

  /** The same section with other comments. */
  public Section withComments(List<Comment> newComments) {
    return new Section(key, heading, text, written, evidence, rows, rowsWritten, newComments);
  }
}

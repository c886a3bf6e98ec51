package org.nimbench.study;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Words;

/**
 * What methods, their parameters and their choices are called: one set of words for the form, the
 * method card and the caption.
 *
 * <p>Words are looked up by method and parameter ({@code study.prompt.hotspot.grid.cell}), else by
 * parameter alone ({@code study.prompt.cell}).
 */
public final class MethodWords {
  private static final String NAME = "study.name.";

  private MethodWords() {}

  /** A method's name, such as {@code Kernel density}. */
  public static String name(String method) {
    return Words.text(NAME + method);
  }

  /** What a parameter is called in a form. */
  public static String prompt(String method, Parameter parameter) {
    return Words.text(key("study.prompt.", method, parameter.key(), ""));
  }

  /** What a parameter does and when to change it, in a sentence or two. */
  public static String help(String method, Parameter parameter) {
    return Words.text(key("study.help.", method, parameter.key(), ""));
  }

  /** What one choice of a parameter is called. */
  public static String choice(String method, Parameter parameter, String choice) {
    return Words.text(key("study.choice.", method, parameter.key(), ending(choice)));
  }

  /** How a stamp calls a parameter; empty where stamps do not print it. */
  public static String stampLabel(Parameter parameter) {
    String key = "study.parameter." + parameter.key();
    return Words.has(key) ? Words.text(key) : "";
  }

  /** The keys that a method's words stand under. */
  public static List<String> keys(String method) {
    List<String> keys = new ArrayList<>(List.of(NAME + method));
    for (Parameter parameter : Studies.parameters(method)) {
      keys.add(key("study.prompt.", method, parameter.key(), ""));
      keys.add(key("study.help.", method, parameter.key(), ""));
      for (String choice : parameter.choices()) {
        keys.add(key("study.choice.", method, parameter.key(), ending(choice)));
      }
    }
    return keys;
  }

  private static String ending(String choice) {
    return choice.isEmpty() ? ".auto" : "." + choice;
  }

  /** The key of this method's own words where there are any, else that of every method's. */
  private static String key(String group, String method, String parameter, String ending) {
    String own = group + method + "." + parameter + ending;
    return Words.has(own) ? own : group + parameter + ending;
  }
}

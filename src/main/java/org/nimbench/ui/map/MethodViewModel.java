package org.nimbench.ui.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.ProblemException;
import org.nimbench.study.Evidence;
import org.nimbench.study.MethodWords;
import org.nimbench.study.Studies;

/**
 * The method that is asked and what was set for it. Everything it knows of a method comes from the
 * method's declared parameters; a value that the declaration refuses is never asked with.
 */
public final class MethodViewModel {
  /**
   * A method with what was set for it.
   *
   * @param method such as {@code hotspot.kde}
   * @param given by key; what is absent takes its default
   */
  public record Choice(String method, Map<String, String> given) {
    public Choice {
      given = Map.copyOf(given);
    }
  }

  private final Map<String, Map<String, String>> remembered = new HashMap<>();
  private final Map<String, String> standards = new HashMap<>();
  private final ReadOnlyObjectWrapper<Choice> choice;
  private final ObjectProperty<@Nullable Evidence> answer = new SimpleObjectProperty<>();

  /** Opens with a method and its defaults. */
  public MethodViewModel(String method) {
    this.choice = new ReadOnlyObjectWrapper<>(new Choice(method, Map.of()));
  }

  /** The method and what was set for it. */
  public ReadOnlyObjectProperty<Choice> choice() {
    return choice.getReadOnlyProperty();
  }

  /** The newest answer: what was used is read from it. */
  public ObjectProperty<@Nullable Evidence> answer() {
    return answer;
  }

  /** What can be set, in the order of the form. */
  public List<Parameter> parameters() {
    return Studies.parameters(choice.get().method());
  }

  /** Another method, with what was set for it last. */
  public void use(String method) {
    if (!method.equals(choice.get().method())) {
      open(new Choice(method, remembered.getOrDefault(method, Map.of())));
    }
  }

  /** A method and its settings as they once were. */
  public void open(Choice wanted) {
    Choice now = choice.get();
    remembered.put(now.method(), now.given());
    choice.set(wanted);
  }

  /**
   * Sets a parameter from what was typed: units and thousands separators may stand there. Nothing
   * typed is the default.
   *
   * @return why it is not allowed, with what is; empty when it was taken
   */
  public String enter(Parameter parameter, String typed) {
    String value = plain(parameter, typed);
    if (value.isEmpty()) {
      reset(parameter);
      return "";
    }
    try {
      set(parameter, parameter.check(value));
      return "";
    } catch (ProblemException e) {
      return e.problem().what() + " " + e.problem().toDo();
    }
  }

  /**
   * Sets a choice or a layer; the empty one too where it differs from the default.
   *
   * @return why it is not allowed; empty when it was taken
   */
  public String choose(Parameter parameter, String chosen) {
    if (chosen.equals(standard(parameter))) {
      reset(parameter);
    } else {
      set(parameter, chosen);
    }
    return "";
  }

  private static String plain(Parameter parameter, String typed) {
    String text = typed.strip();
    if (!parameter.isNumber()) {
      return text;
    }
    String lower = text.toLowerCase(Locale.UK).replace(",", "").replace(" ", "");
    String number =
        lower.endsWith(parameter.unit())
            ? lower.substring(0, lower.length() - parameter.unit().length())
            : lower;
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private void set(Parameter parameter, String value) {
    Map<String, String> given = new LinkedHashMap<>(choice.get().given());
    given.put(parameter.key(), value);
    choice.set(new Choice(choice.get().method(), given));
  }

  /** Back to the default. */
  public void reset(Parameter parameter) {
    Map<String, String> given = new LinkedHashMap<>(choice.get().given());
    if (given.remove(parameter.key()) != null) {
      choice.set(new Choice(choice.get().method(), given));
    }
  }

  /** Back to every default. */
  public void resetAll() {
    choice.set(new Choice(choice.get().method(), Map.of()));
  }

  /** Whether a parameter was set. */
  public boolean isSet(Parameter parameter) {
    return choice.get().given().containsKey(parameter.key());
  }

  /** What a parameter is set to, else its default; empty where the method works it out. */
  public String value(Parameter parameter) {
    return choice.get().given().getOrDefault(parameter.key(), standard(parameter));
  }

  private String standard(Parameter parameter) {
    return standards.getOrDefault(parameter.key(), parameter.standard());
  }

  /** The default that this workspace has for a parameter, such as its study area. */
  public void workspaceStandard(String key, String value) {
    standards.put(key, value);
  }

  /** What the question is asked with: what was set, and this workspace's own defaults. */
  public Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Parameter parameter : parameters()) {
      String value = value(parameter);
      if (isSet(parameter) || !value.equals(parameter.standard())) {
        asked.put(parameter.key(), value);
      }
    }
    return asked;
  }

  /** What the answer that is shown was made with, as its stamp prints it; empty if it does not. */
  public String used(Parameter parameter) {
    Evidence shown = answer.get();
    if (shown == null || !shown.recipe().method().equals(choice.get().method())) {
      return "";
    }
    return shown.stamp().parameters().getOrDefault(MethodWords.stampLabel(parameter), "");
  }
}

package org.nimbench.intake.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nimbench.kernel.SetKey;

/**
 * The declared sets: the twelve of the regulations (SI 2007/1831) and, for sets the partnership
 * adds, one form that takes any columns. Read from {@code intake/sets/KEY.json}.
 */
public final class Forms {
  private static final Map<SetKey, SetForm> PRESCRIBED = load();
  private static final SetForm CUSTOM = FormFile.load("custom", new SetKey("custom:any"));

  private Forms() {}

  /** The forms of the twelve sets, in the order of the regulations. */
  public static List<SetForm> prescribed() {
    return List.copyOf(PRESCRIBED.values());
  }

  /** The form of a set. */
  public static SetForm of(SetKey set) {
    if (set.number() > 0) {
      return Objects.requireNonNull(PRESCRIBED.get(set));
    }
    return new SetForm(
        set,
        CUSTOM.unit(),
        CUSTOM.located(),
        CUSTOM.keeps(),
        CUSTOM.columns(),
        CUSTOM.oneOf(),
        CUSTOM.tells(),
        CUSTOM.totals(),
        CUSTOM.dropped());
  }

  private static Map<SetKey, SetForm> load() {
    Map<SetKey, SetForm> forms = new LinkedHashMap<>();
    for (SetKey set : SetKey.PRESCRIBED) {
      forms.put(set, FormFile.load(set.key(), set));
    }
    return forms;
  }
}

package org.nimbench.priorities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The models that come with the program. Each can be written out, changed and used instead. */
public final class ScoringModels {
  /** Their keys, the usual one for an assessment first. */
  public static final List<String> KEYS =
      List.of("weighted", "risk-4x4", "risk-5x5", "three-plem", "morile-style");

  private ScoringModels() {}

  /**
   * A model that comes with the program.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if none has this key; it names those that
   *     there are
   */
  public static ScoringModel shipped(String key) {
    if (!KEYS.contains(key)) {
      throw Problem.of(
              ProblemKind.USAGE, "priorities.model.unknown", "", key, String.join(", ", KEYS))
          .asException();
    }
    String file = key + ".json";
    try (InputStream in =
        Objects.requireNonNull(
            ScoringModels.class.getResourceAsStream("/org/nimbench/scoring/" + file))) {
      return ScoringJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  public static List<ScoringModel> all() {
    return KEYS.stream().map(ScoringModels::shipped).toList();
  }
}

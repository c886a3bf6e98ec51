package org.nimbench.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/**
 * The file {@code settings.json}; format {@code nimbench.settings/2}. A file of version 1 is read
 * too; it had the look and the workspaces only.
 */
public final class SettingsFile {
  private static final String FORMAT = "nimbench.settings/2";
  private static final String FIRST = "nimbench.settings/1";
  private static final Set<String> FIELDS_OF_1 = Set.of("format", "look", "recent");
  private static final Set<String> FIELDS =
      Set.of(
          "format",
          "look",
          "followsSystem",
          "textPercent",
          "reducedMotion",
          "folder",
          "author",
          "wordTemplate",
          "recent");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  /** Settings kept in {@code file}, which need not exist yet. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * What the user chose; the standard where nothing was chosen yet.
   *
   * @throws ProblemException (other) if the file is unreadable, of another format, or holds a field
   *     that this version does not know; the field is named
   */
  public Settings load() {
    if (!Files.exists(file)) {
      return Settings.STANDARD;
    }
    try {
      return read(JSON.readTree(Files.readString(file)));
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw unreadable("settings.file.unreadable").asException(e);
    } catch (IOException e) {
      throw unreadable("settings.file.unread").asException(e);
    }
  }

  private Settings read(JsonNode root) {
    String format = root.path("format").asText();
    if (!FORMAT.equals(format) && !FIRST.equals(format)) {
      refuseUnknown(root, FIELDS);
      throw Problem.of(
              ProblemKind.OTHER, "settings.file.format", file.toString(), root.path("format"))
          .asException();
    }
    refuseUnknown(root, FIRST.equals(format) ? FIELDS_OF_1 : FIELDS);
    List<RecentWorkspace> recent = new ArrayList<>();
    for (JsonNode entry : root.path("recent")) {
      refuseUnknown(entry, RecentForm.FIELDS);
      refuseUnknown(entry.path("summary"), RecentForm.SUMMARY);
      recent.add(RecentForm.read(entry));
    }
    Settings standard = Settings.STANDARD;
    return new Settings(
        Look.valueOf(root.path("look").asText().toUpperCase(Locale.ROOT)),
        root.path("followsSystem").asBoolean(standard.followsSystem()),
        root.path("textPercent").asInt(standard.textPercent()),
        root.path("reducedMotion").asBoolean(standard.reducedMotion()),
        root.path("folder").asText(standard.folder()),
        root.path("author").asText(standard.author()),
        root.path("wordTemplate").asText(standard.wordTemplate()),
        recent);
  }

  private void refuseUnknown(JsonNode node, Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw Problem.of(ProblemKind.OTHER, "settings.file.field", file.toString(), name)
                    .asException();
              }
            });
  }

  private Problem unreadable(String code) {
    return Problem.of(ProblemKind.OTHER, code, file.toString());
  }

  /**
   * Keeps the user's choices: all of them or, if the disk refuses, none.
   *
   * @throws ProblemException (other) if the folder cannot be written
   */
  public void save(Settings settings) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(write(settings));
      WholeFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw unreadable("settings.file.unwritten").asException(e);
    }
  }

  private static ObjectNode write(Settings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("look", settings.look().name().toLowerCase(Locale.ROOT));
    root.put("followsSystem", settings.followsSystem());
    root.put("textPercent", settings.textPercent());
    root.put("reducedMotion", settings.reducedMotion());
    root.put("folder", settings.folder());
    root.put("author", settings.author());
    if (!settings.wordTemplate().isEmpty()) {
      root.put("wordTemplate", settings.wordTemplate());
    }
    ArrayNode recent = root.putArray("recent");
    settings.recent().forEach(workspace -> RecentForm.write(workspace, recent.addObject()));
    return root;
  }
}

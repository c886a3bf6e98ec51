package org.nimbench.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/** The file {@code settings.json}; format {@code nimbench.settings/1}. */
public final class SettingsFile {
  private static final String FORMAT = "nimbench.settings/1";
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
    refuseUnknown(root, Set.of("format", "look", "recent"));
    if (!FORMAT.equals(root.path("format").asText())) {
      throw Problem.of(
              ProblemKind.OTHER, "settings.file.format", file.toString(), root.path("format"))
          .asException();
    }
    List<RecentWorkspace> recent = new ArrayList<>();
    for (JsonNode entry : root.path("recent")) {
      refuseUnknown(entry, Set.of("file", "name", "opened"));
      recent.add(readRecent(entry));
    }
    return new Settings(Look.valueOf(root.path("look").asText().toUpperCase(Locale.ROOT)), recent);
  }

  private static RecentWorkspace readRecent(JsonNode entry) throws InvalidPathException {
    return new RecentWorkspace(
        Path.of(entry.path("file").asText()),
        entry.path("name").asText(),
        Instant.parse(entry.path("opened").asText()));
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
    ArrayNode recent = root.putArray("recent");
    for (RecentWorkspace workspace : settings.recent()) {
      recent
          .addObject()
          .put("file", workspace.file().toString())
          .put("name", workspace.name())
          .put("opened", workspace.opened().toString());
    }
    return root;
  }
}

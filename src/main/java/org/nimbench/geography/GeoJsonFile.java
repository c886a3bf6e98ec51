package org.nimbench.geography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * Reads GeoJSON (RFC 7946, and the older form with a {@code crs} member) feature by feature,
 * without holding the text.
 */
final class GeoJsonFile {
  private static final int FEATURES_BETWEEN_CHECKS = 64;

  private final Path file;
  private final long bytes;
  private final JsonParser json;
  private final Progress progress;
  private final Set<String> fields = new LinkedHashSet<>();
  private final List<Feature> features = new ArrayList<>();
  private @Nullable String system;
  private String type = "";
  private String attribution = "";
  private boolean isCollection;

  private GeoJsonFile(Path file, long bytes, JsonParser json, Progress progress) {
    this.file = file;
    this.bytes = bytes;
    this.json = json;
    this.progress = progress;
  }

  /**
   * Every feature of a file.
   *
   * @throws ProblemException (refused) if the file is not GeoJSON, is cut short, or has a shape
   *     that cannot be read
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  static FeatureTable read(Path file, Progress progress) {
    GivenFile.head(file);
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      return new GeoJsonFile(file, Files.size(file), json, progress).readAll();
    } catch (JsonEOFException e) {
      throw problem(file, "geography.geojson.cut", line(e)).asException(e);
    } catch (JsonProcessingException e) {
      throw problem(file, "geography.geojson.broken", line(e)).asException(e);
    } catch (CharConversionException e) {
      throw problem(file, "geography.geojson.encoding").asException(e);
    } catch (IOException e) {
      throw GivenFile.unreadable(file, e);
    }
  }

  private FeatureTable readAll() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw problem(file, "geography.geojson.other", "JSON").asException();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Geometry shape = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "type" -> type = text();
        case "crs" -> system = readSystem();
        case "attribution" -> attribution = text().strip();
        case "features" -> readFeatures();
        case "properties" -> values = readValues();
        case "geometry" -> shape = new GeoJsonShapes(json, this::badShape).read();
        default -> json.skipChildren();
      }
    }
    if (type.equals("Feature") && !isCollection) {
      features.add(new Feature(1, values, shape));
    } else if (!type.equals("FeatureCollection") || !isCollection) {
      throw problem(file, "geography.geojson.other", type.isEmpty() ? "JSON" : type).asException();
    }
    return new FeatureTable(
        GivenFile.name(file), system, "", List.copyOf(fields), List.copyOf(features), attribution);
  }

  private void readFeatures() throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      throw problem(file, "geography.geojson.other", "JSON").asException();
    }
    isCollection = true;
    String what = Words.text("geography.progress.reading");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      features.add(readFeature());
      if (features.size() % FEATURES_BETWEEN_CHECKS == 0) {
        progress.check();
        progress.at(json.currentLocation().getByteOffset(), bytes, what);
      }
    }
  }

  private Feature readFeature() throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      throw badShape();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    Geometry shape = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String member = json.currentName();
      json.nextToken();
      switch (member) {
        case "properties" -> values = readValues();
        case "geometry" -> shape = new GeoJsonShapes(json, this::badShape).read();
        default -> json.skipChildren();
      }
    }
    return new Feature(features.size() + 1, values, shape);
  }

  private Map<String, Object> readValues() throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    if (!json.isExpectedStartObjectToken()) {
      json.skipChildren();
      return values;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      fields.add(field);
      switch (json.nextToken()) {
        case VALUE_STRING -> values.put(field, json.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.put(field, json.getNumberValue());
        case VALUE_TRUE, VALUE_FALSE -> values.put(field, json.getBooleanValue());
        default -> json.skipChildren();
      }
    }
    return values;
  }

  /** The name in {@code {"type": "name", "properties": {"name": …}}}; null stands for none. */
  private @Nullable String readSystem() throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      return json.currentToken() == JsonToken.VALUE_NULL ? null : text();
    }
    String found = "crs";
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        break;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      boolean isValue = token == JsonToken.VALUE_STRING;
      if (isValue && (json.currentName().equals("name") || json.currentName().equals("href"))) {
        found = json.getText();
      }
    }
    return found;
  }

  private String text() throws IOException {
    String value = json.getValueAsString("");
    json.skipChildren();
    return value;
  }

  private ProblemException badShape() {
    return problem(file, "geography.geojson.shape", features.size() + 1).asException();
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static Problem problem(Path file, String code, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, GivenFile.name(file), arguments);
  }
}

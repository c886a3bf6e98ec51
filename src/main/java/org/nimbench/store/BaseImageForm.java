package org.nimbench.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;

/** The picture of the base map as a document: its corners as JSON, its bytes beside them. */
final class BaseImageForm {
  static final String KIND = "basemap-image";
  static final String ID = "basemap";
  private static final String FORMAT = "nimbench.basemap-image/1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private BaseImageForm() {}

  /** The picture that is kept; empty without one. */
  static Optional<MapImage> find(Connection connection) throws SQLException {
    for (StoredDocument document : DocumentTable.find(connection, KIND, ID)) {
      return Optional.of(read(document));
    }
    return Optional.empty();
  }

  static StoredDocument document(MapImage image) {
    MapImage.Facts facts = image.facts();
    ObjectNode tree = JSON.createObjectNode();
    tree.put("format", FORMAT);
    tree.put("crs", "EPSG:27700");
    tree.put("west", facts.box().minEasting());
    tree.put("south", facts.box().minNorthing());
    tree.put("east", facts.box().maxEasting());
    tree.put("north", facts.box().maxNorthing());
    tree.put("columns", facts.columns());
    tree.put("rows", facts.rows());
    tree.put("media", facts.media());
    tree.put("source", facts.source());
    tree.put("attribution", facts.attribution());
    return new StoredDocument(KIND, ID, tree.toString(), image.bytes());
  }

  private static MapImage read(StoredDocument document) throws SQLException {
    try {
      JsonNode tree = JSON.readTree(document.json());
      if (!FORMAT.equals(tree.path("format").asText())) {
        throw new SQLException("Unknown format of the base map's picture: " + tree.path("format"));
      }
      Box box =
          new Box(
              tree.path("west").asDouble(),
              tree.path("south").asDouble(),
              tree.path("east").asDouble(),
              tree.path("north").asDouble());
      return new MapImage(
          new MapImage.Facts(
              box,
              tree.path("columns").asInt(),
              tree.path("rows").asInt(),
              tree.path("media").asText(),
              tree.path("source").asText(),
              tree.path("attribution").asText()),
          document.attachment());
    } catch (JsonProcessingException e) {
      throw new SQLException("The base map's picture is not described in JSON", e);
    }
  }
}

package org.nimbench.study;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Stamp;

/**
 * Evidence as JSON, format {@code nimbench.evidence/1}: the recipe, the period it meant, every
 * value of the answer, the stamp and the words, so that an old product keeps what it was handed
 * over with. See {@code docs/formats/evidence.md}.
 *
 * <p>Long rows of numbers (surfaces, coordinates) are base64 text of deflated big-endian values;
 * all else is plain JSON.
 */
public final class EvidenceJson {
  /** The format and its version. */
  public static final String FORMAT = "nimbench.evidence/1";

  private static final ObjectMapper MAPPER = mapper();

  private EvidenceJson() {}

  /** The evidence as a JSON text. */
  public static String write(Evidence evidence) {
    ObjectNode tree = MAPPER.createObjectNode();
    tree.put("format", FORMAT);
    tree.put("id", evidence.id());
    tree.set("recipe", RecipeJson.tree(evidence.recipe()));
    if (evidence.period() != null) {
      tree.put("period", evidence.period().code());
    }
    tree.set("result", MAPPER.valueToTree(new Holder(evidence.result())).get("result"));
    tree.set("stamp", MAPPER.valueToTree(evidence.stamp()));
    tree.set("telling", MAPPER.valueToTree(evidence.telling()));
    return tree.toString();
  }

  /**
   * Reads evidence.
   *
   * @param where the record, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format
   */
  public static Evidence read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(
        tree, where, "format", "id", "recipe", "period", "result", "stamp", "telling");
    try {
      return new Evidence(
          tree.path("id").asText(),
          RecipeJson.read(Formats.required(tree, "recipe", where), where),
          tree.has("period") ? Period.parse(tree.get("period").asText()) : null,
          MAPPER
              .treeToValue(
                  MAPPER.createObjectNode().set("result", tree.get("result")), Holder.class)
              .result(),
          MAPPER.treeToValue(Formats.required(tree, "stamp", where), Stamp.class),
          MAPPER.treeToValue(Formats.required(tree, "telling", where), Telling.class));
    } catch (JsonProcessingException e) {
      throw Problem.of(ProblemKind.REFUSED, "kernel.format.not-json", where, e.getOriginalMessage())
          .asException(e);
    }
  }

  /**
   * What evidence was made from; its values, which may be many, are not read.
   *
   * @param where the record, for messages
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format
   */
  public static EvidenceSource source(String json, String where) {
    Map<String, JsonNode> parts = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("result")) {
          parser.skipChildren();
        } else {
          parts.put(name, MAPPER.readTree(parser));
        }
      }
      JsonNode tree = MAPPER.createObjectNode().setAll(parts);
      return new EvidenceSource(
          RecipeJson.read(Formats.required(tree, "recipe", where), where),
          tree.has("period") ? Period.parse(tree.get("period").asText()) : null,
          MAPPER.treeToValue(Formats.required(tree, "stamp", where), Stamp.class));
    } catch (IOException e) {
      throw Problem.of(
              ProblemKind.REFUSED, "kernel.format.not-json", where, String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** Gives the sealed result a place whose declared type carries the kind. */
  private record Holder(Result result) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Result.Hotspot.class, name = "hotspot"),
    @JsonSubTypes.Type(value = Result.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Result.Areas.class, name = "areas"),
    @JsonSubTypes.Type(value = Result.Trend.class, name = "trend"),
    @JsonSubTypes.Type(value = Result.Table.class, name = "table")
  })
  private interface Kinds {}

  private static ObjectMapper mapper() {
    SimpleModule words = new SimpleModule();
    addText(words, LocalDate.class, LocalDate::parse);
    addText(words, YearMonth.class, YearMonth::parse);
    CautionJson.addTo(words);
    words.addSerializer(double[].class, new DoublesOut());
    words.addDeserializer(double[].class, new DoublesIn());
    return JsonMapper.builder()
        .addModule(words)
        .addMixIn(Result.class, Kinds.class)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static <T> void addText(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new TextOut<>(type));
    module.addDeserializer(
        type, new TextIn<>(type, (Function<String, T> & Serializable) parse::apply));
  }

  private static final class TextOut<T> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;

    TextOut(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class TextIn<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    TextIn(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return parse.apply(in.getText());
    }
  }

  private static final class DoublesOut extends StdScalarSerializer<double[]> {
    private static final long serialVersionUID = 1L;

    DoublesOut() {
      super(double[].class);
    }

    @Override
    public void serialize(double[] values, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(PackedNumbers.pack(values));
    }
  }

  private static final class DoublesIn extends StdScalarDeserializer<double[]> {
    private static final long serialVersionUID = 1L;

    DoublesIn() {
      super(double[].class);
    }

    @Override
    public double[] deserialize(JsonParser in, DeserializationContext context) throws IOException {
      try {
        return PackedNumbers.unpack(in.getText());
      } catch (UncheckedIOException | IllegalArgumentException e) {
        throw context.weirdStringException(in.getText(), double[].class, "not packed numbers");
      }
    }
  }
}

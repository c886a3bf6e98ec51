package org.nimbench.study;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/**
 * A caution as JSON: {@code {"code": …, "words": …}}, or its words alone where it has no code, as
 * all cautions were kept before they had codes.
 */
final class CautionJson {
  private static final String CODE = "code";
  private static final String WORDS = "words";

  private CautionJson() {}

  static void addTo(SimpleModule module) {
    module.addSerializer(Caution.class, new Out());
    module.addDeserializer(Caution.class, new In());
  }

  private static final class Out extends StdSerializer<Caution> {
    private static final long serialVersionUID = 1L;

    Out() {
      super(Caution.class);
    }

    @Override
    public void serialize(Caution caution, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (caution.code().isEmpty()) {
        out.writeString(caution.words());
        return;
      }
      out.writeStartObject();
      out.writeStringField(CODE, caution.code());
      out.writeStringField(WORDS, caution.words());
      out.writeEndObject();
    }
  }

  private static final class In extends StdDeserializer<Caution> {
    private static final long serialVersionUID = 1L;

    In() {
      super(Caution.class);
    }

    @Override
    public Caution deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() == JsonToken.VALUE_STRING) {
        return new Caution("", in.getText());
      }
      JsonNode tree = context.readTree(in);
      if (!tree.path(CODE).isTextual() || !tree.path(WORDS).isTextual() || tree.size() != 2) {
        throw context.weirdStringException(tree.toString(), Caution.class, "not a caution");
      }
      return new Caution(tree.get(CODE).asText(), tree.get(WORDS).asText());
    }
  }
}

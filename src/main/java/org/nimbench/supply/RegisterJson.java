package org.nimbench.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;

/** The register as JSON, described in {@code docs/formats/register.md}. */
public final class RegisterJson {
  /** Its format and version. */
  public static final String FORMAT = "nimbench.register/1";

  private final String where;

  private RegisterJson(String where) {
    this.where = where;
  }

  /**
   * Reads a register.
   *
   * @param where the file, for messages
   * @throws ProblemException (refused) if it is not JSON of this format, has a field it does not
   *     describe, lacks one it needs, or a value is none
   */
  public static Register read(String json, String where) {
    return new RegisterJson(where).register(Formats.read(json, FORMAT, where));
  }

  private Register register(JsonNode tree) {
    Formats.onlyThese(
        tree, where, "format", "authorities", "protocols", "notHeld", "consultations");
    List<Protocol> protocols = list(tree, "protocols", this::protocol);
    List<Consultation> consultations = list(tree, "consultations", this::consultation);
    requireOnce("supply.register.twice", protocols.stream().map(Protocol::ref).toList());
    requireOnce(
        "supply.register.asked-twice", consultations.stream().map(Consultation::ref).toList());
    return new Register(
        list(tree, "authorities", this::authority),
        protocols,
        list(tree, "notHeld", this::notHeld),
        consultations);
  }

  private void requireOnce(String code, List<String> refs) {
    Set<String> seen = new HashSet<>();
    for (String ref : refs) {
      if (!seen.add(ref.toLowerCase(Locale.ROOT))) {
        throw Problem.of(ProblemKind.REFUSED, code, where, ref).asException();
      }
    }
  }

  private <T> List<T> list(JsonNode tree, String field, Function<JsonNode, T> reader) {
    List<T> all = new ArrayList<>();
    int number = 0;
    for (JsonNode entry : tree.path(field)) {
      number++;
      try {
        all.add(reader.apply(entry));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw Problem.of(
                ProblemKind.REFUSED,
                "supply.register.value",
                where,
                field,
                number,
                String.valueOf(e.getMessage()))
            .asException(e);
      }
    }
    return all;
  }

  private Authority authority(JsonNode one) {
    Formats.onlyThese(one, where, "name", "otherNames", "type", "role", "from", "to", "supplies");
    return new Authority(
        text(one, "name"),
        words(one, "otherNames"),
        Authority.Type.valueOf(text(one, "type")),
        Authority.Role.valueOf(text(one, "role")),
        validity(one, "from", "to"),
        sets(one, "supplies"));
  }

  private Protocol protocol(JsonNode one) {
    Formats.onlyThese(
        one,
        where,
        "ref",
        "title",
        "legalBasis",
        "parties",
        "sets",
        "releaseClass",
        "conditions",
        "transfer",
        "retentionMonths",
        "signedOn",
        "effectiveFrom",
        "endedOn",
        "reviewDue",
        "supersededBy",
        "document",
        "liaison");
    return new Protocol(
        text(one, "ref"),
        text(one, "title"),
        Protocol.LegalBasis.valueOf(text(one, "legalBasis").toUpperCase(Locale.ROOT)),
        words(one, "parties"),
        sets(one, "sets"),
        releaseClass(text(one, "releaseClass")),
        one.path("conditions").asText(""),
        one.path("transfer").asText(""),
        months(one),
        LocalDate.parse(text(one, "signedOn")),
        validity(one, "effectiveFrom", "endedOn"),
        day(one, "reviewDue"),
        one.path("supersededBy").asText(""),
        one.path("document").asText(""),
        words(one, "liaison"));
  }

  private int months(JsonNode one) {
    int months = Formats.required(one, "retentionMonths", where).asInt();
    if (months < 1) {
      throw new IllegalArgumentException("retentionMonths " + months);
    }
    return months;
  }

  private static String releaseClass(String text) {
    if (!text.equals("PARTNER") && !text.equals("PUBLIC")) {
      throw new IllegalArgumentException("releaseClass " + text);
    }
    return text;
  }

  private NotHeld notHeld(JsonNode one) {
    Formats.onlyThese(one, where, "set", "authority", "from", "to", "statedOn", "why");
    return new NotHeld(
        SetKey.parse(text(one, "set")),
        text(one, "authority"),
        validity(one, "from", "to"),
        LocalDate.parse(text(one, "statedOn")),
        one.path("why").asText(""));
  }

  private Consultation consultation(JsonNode one) {
    Formats.onlyThese(
        one,
        where,
        "ref",
        "method",
        "from",
        "to",
        "answers",
        "population",
        "randomSample",
        "area",
        "groups",
        "question",
        "issues",
        "weight",
        "caveat");
    return new Consultation(
        one.hasNonNull("ref") ? text(one, "ref") : usualRef(one),
        text(one, "method"),
        validity(one, "from", "to"),
        Formats.required(one, "answers", where).asInt(),
        one.path("population").asInt(0),
        one.path("randomSample").asBoolean(false),
        text(one, "area"),
        words(one, "groups"),
        text(one, "question"),
        list(one, "issues", this::issue),
        one.path("weight").asDouble(1),
        one.path("caveat").asText(""));
  }

  /** What a consultation without a ref is referred to by: its first day and its method. */
  private String usualRef(JsonNode one) {
    return text(one, "from") + " " + text(one, "method");
  }

  private Consultation.Issue issue(JsonNode one) {
    Formats.onlyThese(one, where, "name", "chosenBy");
    return new Consultation.Issue(
        text(one, "name"), Formats.required(one, "chosenBy", where).asInt());
  }

  private String text(JsonNode one, String field) {
    String text = Formats.required(one, field, where).asText().strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(field);
    }
    return text;
  }

  private Validity validity(JsonNode one, String from, String to) {
    return new Validity(LocalDate.parse(text(one, from)), day(one, to));
  }

  private @Nullable LocalDate day(JsonNode one, String field) {
    return one.hasNonNull(field) ? LocalDate.parse(one.get(field).asText()) : null;
  }

  private static List<String> words(JsonNode one, String field) {
    List<String> words = new ArrayList<>();
    one.path(field).forEach(word -> words.add(word.asText().strip()));
    return words;
  }

  private static List<SetKey> sets(JsonNode one, String field) {
    return words(one, field).stream().map(SetKey::parse).toList();
  }

  /** Writes a register; {@link #read} gives it back as it was. */
  public static String write(Register register) {
    ObjectNode tree = Formats.trees().createObjectNode().put("format", FORMAT);
    ArrayNode authorities = tree.putArray("authorities");
    register.authorities().forEach(one -> put(authorities.addObject(), one));
    ArrayNode protocols = tree.putArray("protocols");
    register.protocols().forEach(one -> put(protocols.addObject(), one));
    ArrayNode statements = tree.putArray("notHeld");
    register.notHeld().forEach(one -> put(statements.addObject(), one));
    ArrayNode consultations = tree.putArray("consultations");
    register.consultations().forEach(one -> put(consultations.addObject(), one));
    return tree.toPrettyString();
  }

  private static void put(ObjectNode tree, Authority one) {
    tree.put("name", one.name());
    put(tree, "otherNames", one.otherNames());
    tree.put("type", one.type().name()).put("role", one.role().name());
    put(tree, "from", "to", one.member());
    put(tree, "supplies", one.supplies().stream().map(SetKey::key).toList());
  }

  private static void put(ObjectNode tree, Protocol one) {
    tree.put("ref", one.ref()).put("title", one.title());
    tree.put("legalBasis", one.legalBasis().name());
    put(tree, "parties", one.parties());
    put(tree, "sets", one.sets().stream().map(SetKey::key).toList());
    tree.put("releaseClass", one.releaseClass())
        .put("conditions", one.conditions())
        .put("transfer", one.transfer())
        .put("retentionMonths", one.retentionMonths())
        .put("signedOn", one.signedOn().toString());
    put(tree, "effectiveFrom", "endedOn", one.inForce());
    put(tree, "reviewDue", one.reviewDue());
    tree.put("supersededBy", one.supersededBy()).put("document", one.document());
    put(tree, "liaison", one.liaison());
  }

  private static void put(ObjectNode tree, NotHeld one) {
    tree.put("set", one.set().key()).put("authority", one.authority());
    put(tree, "from", "to", one.span());
    tree.put("statedOn", one.statedOn().toString()).put("why", one.why());
  }

  private static void put(ObjectNode tree, Consultation one) {
    tree.put("ref", one.ref()).put("method", one.method());
    put(tree, "from", "to", one.span());
    tree.put("answers", one.answers())
        .put("population", one.population())
        .put("randomSample", one.randomSample())
        .put("area", one.area());
    put(tree, "groups", one.groups());
    tree.put("question", one.question());
    ArrayNode issues = tree.putArray("issues");
    one.issues()
        .forEach(
            issue ->
                issues.addObject().put("name", issue.name()).put("chosenBy", issue.chosenBy()));
    tree.put("weight", one.weight()).put("caveat", one.caveat());
  }

  private static void put(ObjectNode tree, String from, String to, Validity span) {
    tree.put(from, span.from().toString());
    put(tree, to, span.to());
  }

  private static void put(ObjectNode tree, String field, @Nullable LocalDate day) {
    if (day != null) {
      tree.put(field, day.toString());
    }
  }

  private static void put(ObjectNode tree, String field, List<String> words) {
    words.forEach(tree.putArray(field)::add);
  }
}

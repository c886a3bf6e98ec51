package org.nimbench.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.CodeTables;

/**
 * One code table by what suppliers write: its codes and aliases, then its labels, letter case and
 * spaces aside. Nothing is found by likeness.
 */
final class CodeBook {
  private static final Map<String, CodeBook> READ = new ConcurrentHashMap<>();
  private static final String OFFENCES = "offences";
  private static final String ICD = "icd-blocks";
  private static final String AMBULANCE = "ambulance-protocols";
  private static final int ICD_BLOCK = 3;

  /** Domain reference 1.11: protocol, determinant, sub-code, suffix. */
  private static final Pattern DISPATCH =
      Pattern.compile("0?([1-9]|[12]\\d|3\\d)[OABCDE]\\d{1,2}[A-Z]?");

  private final String name;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private CodeBook(String name) {
    this.name = name;
    for (CodeEntry entry : CodeTables.of(name)) {
      codes.putIfAbsent(plain(entry.code()), entry.code());
      labels.putIfAbsent(plain(entry.label()), entry.code());
      entry.aliases().forEach(alias -> labels.putIfAbsent(plain(alias), entry.code()));
    }
  }

  static CodeBook of(String table) {
    return READ.computeIfAbsent(table, CodeBook::new);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The house's code of a supplier's code; null where there is none. */
  @Nullable String byCode(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String plain = plain(tidied(text));
    String found = codes.get(plain);
    return found == null ? labels.get(plain(text)) : found;
  }

  /** The house's code of a supplier's words; null where there is none. */
  @Nullable String byLabel(String text) {
    return text.isEmpty() ? null : labels.get(plain(text));
  }

  private String tidied(String text) {
    String capital = text.toUpperCase(Locale.ROOT).replace(" ", "");
    return switch (name) {
      case OFFENCES -> capital.replaceFirst("^0+(?=\\d)", "").replaceFirst("/0*(?=\\d)", ".");
      case ICD -> {
        String bare = capital.replace(".", "");
        yield bare.length() > ICD_BLOCK ? bare.substring(0, ICD_BLOCK) : bare;
      }
      case AMBULANCE -> {
        Matcher dispatch = DISPATCH.matcher(capital);
        yield dispatch.matches()
            ? String.format("%02d", Integer.parseInt(dispatch.group(1)))
            : capital;
      }
      default -> text;
    };
  }
}

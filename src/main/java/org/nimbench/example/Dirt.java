package org.nimbench.example;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.kernel.SetKey;

/** Files with something wrong, and what that comes to. */
final class Dirt {
  /** Dirty files come after the day of the story. */
  static final LocalDate RECEIVED = LocalDate.of(2026, 1, 14);

  private Dirt() {}

  /** A file that is imported all the same. */
  static Delivery imported(
      int set,
      Partner partner,
      String file,
      byte[] bytes,
      Planted.Counts counts,
      List<String> dropped,
      String what) {
    return new Delivery(
        new Planted(
            file,
            SetKey.PRESCRIBED.get(set - 1),
            partner.supplier(),
            RECEIVED,
            null,
            Planted.End.IMPORTED,
            counts,
            dropped,
            List.of(),
            what),
        bytes);
  }

  /** A file that holds what must not be there. */
  static Delivery refused(
      int set, Partner partner, String file, byte[] bytes, List<String> rules, String what) {
    return stopped(set, partner, file, bytes, Planted.End.REFUSED, rules, what);
  }

  /** A file about which a person must decide something. */
  static Delivery asked(
      int set, Partner partner, String file, byte[] bytes, List<String> questions, String what) {
    return stopped(set, partner, file, bytes, Planted.End.ASKED, questions, what);
  }

  private static Delivery stopped(
      int set,
      Partner partner,
      String file,
      byte[] bytes,
      Planted.End end,
      List<String> because,
      String what) {
    return new Delivery(
        new Planted(
            file,
            SetKey.PRESCRIBED.get(set - 1),
            partner.supplier(),
            RECEIVED,
            null,
            end,
            Planted.Counts.none(),
            List.of(),
            because,
            what),
        bytes);
  }

  /** A made-up telephone number of the range that is never given to anybody. */
  static String phone(int number) {
    return "01632 960%03d".formatted(number % 1000);
  }

  /** A unique pupil number with a right check letter, of an authority that does not exist. */
  static String upn(int number) {
    String digits = "999%09d".formatted(number);
    String letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i + 2);
    }
    return letters.charAt(sum % letters.length()) + digits;
  }

  /** An NHS number of the range that is never given to anybody, with a right check digit. */
  static String nhsNumber(int number) {
    int at = number;
    while (true) {
      String digits = "999%06d".formatted(at);
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        sum += (digits.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return digits + check;
      }
      at += 1_000;
    }
  }
}

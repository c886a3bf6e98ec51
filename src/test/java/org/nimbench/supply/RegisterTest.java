package org.nimbench.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;

class RegisterTest {
  private static final SetKey CRIME = SetKey.POLICE_CRIME;

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RegisterTest.class.getResourceAsStream("register-1.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Register register() throws IOException {
    return RegisterJson.read(text(), "register-1.json");
  }

  @Test
  void theKeptFileOfVersionOneIsReadAndWrittenAsItWas() throws IOException {
    Register register = register();
    assertThat(register.authorities()).hasSize(4);
    assertThat(register.protocols()).hasSize(3);
    assertThat(register.notHeld()).hasSize(1);
    assertThat(register.consultations()).hasSize(1);
    assertThat(RegisterJson.read(RegisterJson.write(register), "again")).isEqualTo(register);
  }

  @ParameterizedTest
  @CsvSource({
    "Wendshire Police, 2024-03-31, ISP-01",
    "WENDSHIRE POLICE, 2024-04-01, ISP-02",
    "wendshire constabulary, 2026-01-05, ISP-02",
    "Wendshire Police, 2019-12-31, ",
    "Wendshire Fire and Rescue, 2025-01-01, ",
    "Wendshire, 2025-01-01, ",
  })
  void aProtocolCoversWhoSignedItForItsSetsWhileItIsInForce(
      String supplier, LocalDate day, String ref) throws IOException {
    assertThat(register().covering(supplier, CRIME, day).map(Protocol::ref).orElse(null))
        .isEqualTo(ref);
  }

  @Test
  void aProtocolThatDoesNotNameTheSetDoesNotCoverIt() throws IOException {
    SetKey fire = SetKey.parse("fire");
    LocalDate day = LocalDate.of(2025, 1, 1);
    assertThat(register().covering("Wendshire Police", fire, day)).isEmpty();
    assertThat(register().covering("Wendshire Fire and Rescue", fire, day)).isPresent();
  }

  @Test
  void anOverdueReviewIsSaidAndTheProtocolStillHolds() throws IOException {
    Protocol protocol = register().protocol("isp-02").orElseThrow();
    assertThat(protocol.isReviewOverdue(LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(protocol.isReviewOverdue(LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(register().covering("Wendshire Police", CRIME, LocalDate.of(2026, 4, 1)))
        .contains(protocol);
  }

  @Test
  void membershipIsDated() throws IOException {
    SetKey admissions = SetKey.parse("admissions");
    assertThat(register().suppliersOf(admissions, LocalDate.of(2022, 6, 30)))
        .extracting(Authority::type)
        .containsExactly(Authority.Type.HEALTH_ENGLAND);
    assertThat(register().suppliersOf(admissions, LocalDate.of(2022, 6, 30)))
        .extracting(Authority::name)
        .containsExactly("Northvale CCG");
    assertThat(register().suppliersOf(admissions, LocalDate.of(2022, 7, 1)))
        .extracting(Authority::name)
        .containsExactly("Midshire Integrated Care Board");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"ref\": \"ISP-02\"        | \"ref\": \"isp-01\"          | isp-01",
        "\"liaison\"                | \"liaisonOfficer\"           | liaisonOfficer",
        "\"2020-01-01\"             | \"2020-13-01\"               | 2020-13-01",
        "\"type\": \"POLICE\"       | \"type\": \"CONSTABLE\"      | CONSTABLE",
        "\"retentionMonths\": 84    | \"retentionMonths\": 0       | retentionMonths",
        "\"chosenBy\": 310          | \"chosenBy\": 3100           | Speeding",
        "\"releaseClass\": \"PARTNER\" | \"releaseClass\": \"ALL\" | ALL",
      })
  void whatIsWrongIsNamed(String right, String wrong, String named) throws IOException {
    String changed = text().replace(right, wrong);
    assertThat(changed).isNotEqualTo(text());
    assertThatThrownBy(() -> RegisterJson.read(changed, "register.json"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().inOneLine()).contains("register.json").contains(named));
  }
}

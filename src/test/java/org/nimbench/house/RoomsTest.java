package org.nimbench.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;

/**
 * The room plan of {@code docs/architecture.md}, enforced: arrows run downwards and nothing is
 * exempt.
 */
@AnalyzeClasses(packages = "org.nimbench", importOptions = RoomsTest.WithoutTests.class)
class RoomsTest {
  /** Leaves out what lies where this test lies, whatever the folder is called. */
  static final class WithoutTests implements ImportOption {
    private static final String TESTS =
        RoomsTest.class.getProtectionDomain().getCodeSource().getLocation().toString();

    @Override
    public boolean includes(Location location) {
      return !location.asURI().toString().startsWith(TESTS);
    }
  }

  private static final String BASE = "org.nimbench.";
  private static final Path PLAN = Path.of("docs/architecture.md");
  private static final Pattern ROW = Pattern.compile("^\\| `([^|]+)` \\|[^|]*\\|([^|]*)\\|$");

  @ArchTest
  static final ArchRule roomsHaveNoKnots =
      slices().matching("org.nimbench.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesHaveNoKnots =
      slices().matching("org.nimbench.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheStoreAndTheGeoPackageReaderKnowSql =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.nimbench.store..", "org.nimbench.geography.sqlite..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..")
          .because("queries live where the schema lives");

  @ArchTest
  static final ArchRule enginesKnowNoWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.nimbench.ui..", "org.nimbench.start..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..")
          .because("the command line and the tests run the same engines without a window");

  @ArchTest
  static final ArchRule viewModelsSeeNoControl =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..")
          .because("a ViewModel is tested without a screen")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheKitMakesTooltips =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nimbench.ui.kit..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Tooltip.class)
          .because("each is a window of its own, made when the mouse comes and not before");

  @ArchTest
  static final ArchRule onlyDrawersKnowAwt =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.nimbench.drawing..",
              "org.nimbench.picture..",
              "org.nimbench.document..",
              "org.nimbench.ui..",
              "org.nimbench.start..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.awt..")
          .because("engines return numbers, drawers draw them");

  @ArchTest
  static final ArchRule onlyDoorsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.nimbench.cli..", "org.nimbench.start..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("what people read goes through the doors that show it");

  @ArchTest
  static void roomsUseOnlyTheirNeighbours(JavaClasses all) throws IOException {
    for (Map.Entry<String, List<String>> room : plan().entrySet()) {
      if (room.getValue().contains("*")) {
        continue;
      }
      List<String> allowed = new ArrayList<>(List.of(BASE + room.getKey() + ".."));
      room.getValue().forEach(name -> allowed.add(BASE + name + ".."));
      classes()
          .that(
              resideInAPackage(BASE + room.getKey() + "..").and(not(inADeeperRoom(room.getKey()))))
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("org.nimbench..")
                  .or(resideInAnyPackage(allowed.toArray(String[]::new))))
          .because("the room plan says: " + room.getKey() + " may use " + room.getValue())
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static void everyPackageIsInThePlan(JavaClasses all) throws IOException {
    Map<String, List<String>> plan = plan();
    TreeSet<String> unlisted = new TreeSet<>();
    for (JavaClass type : all) {
      String name = type.getPackageName() + ".";
      if (plan.keySet().stream().noneMatch(room -> name.startsWith(BASE + room + "."))) {
        unlisted.add(type.getPackageName());
      }
    }
    assertThat(unlisted).as("packages that %s does not name", PLAN).isEmpty();
  }

  @ArchTest
  static void everyPackageSaysWhatItDoes(JavaClasses all) {
    TreeSet<String> silent = new TreeSet<>();
    for (JavaClass type : all) {
      Path page =
          Path.of("src/main/java", type.getPackageName().replace('.', '/'), "package-info.java");
      if (!Files.exists(page)) {
        silent.add(type.getPackageName());
      }
    }
    assertThat(silent).as("packages without a package-info").isEmpty();
  }

  private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> inADeeperRoom(String room)
      throws IOException {
    String[] deeper =
        plan().keySet().stream()
            .filter(other -> other.startsWith(room + "."))
            .map(other -> BASE + other + "..")
            .toArray(String[]::new);
    return resideInAnyPackage(deeper);
  }

  /** Room → rooms it may use, read from the table that people read. */
  private static Map<String, List<String>> plan() throws IOException {
    Map<String, List<String>> plan = new LinkedHashMap<>();
    for (String line : Files.readAllLines(PLAN)) {
      Matcher row = ROW.matcher(line.strip());
      if (row.matches()) {
        List<String> uses =
            Stream.of(row.group(2).split(","))
                .map(RoomsTest::bare)
                .filter(s -> !s.isEmpty())
                .toList();
        Stream.of(row.group(1).split(","))
            .map(RoomsTest::bare)
            .forEach(room -> plan.put(room, uses));
      }
    }
    assertThat(plan).as("rooms in %s", PLAN).containsKeys("kernel", "store", "start");
    return plan;
  }

  private static String bare(String cell) {
    return cell.replace("`", "").replace("–", "").strip();
  }
}

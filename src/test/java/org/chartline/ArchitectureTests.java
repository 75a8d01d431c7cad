package org.chartline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms, in the order data flows through them, and what each may import. */
class ArchitectureTests {

    /** The room table of the design: a room, and the rooms whose types it may use. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            room("rows", ""),
            room("ingest", "rows"),
            room("divide", "rows ingest"),
            room("tag", "rows ingest divide"),
            room("store", "rows ingest divide tag"),
            room("index", "rows ingest divide tag store"),
            room("exchange", "rows ingest divide tag"),
            room("timeline", "rows ingest divide tag store"),
            room("assess", "rows ingest divide tag store timeline"),
            room("draft", "rows ingest divide tag store timeline assess exchange"),
            room("eval", "rows ingest divide tag exchange store index timeline assess draft"),
            room("web", "rows ingest divide tag exchange store index timeline assess draft eval"),
            room("trial", "rows ingest divide tag exchange store timeline assess draft eval web"),
            room("cli", "rows ingest divide tag exchange store index timeline assess draft eval trial web"));

    private static final JavaClasses CHARTLINE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.chartline");

    static Stream<String> rooms() {
        return new TreeSet<>(ROOMS.keySet()).stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyRoomsToItsLeft(String room) {
        String[] allowed = Stream.concat(Stream.of(room), ROOMS.getOrDefault(room, List.of()).stream())
                .map(name -> "org.chartline." + name + "..")
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage("org.chartline." + room + ".."))
                .should()
                // web and cli are the two doors to the Pipeline, which stands at the root
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.chartline..")
                        .or(resideInAnyPackage(allowed))
                        .or(mayPassTheRoot(room) ? resideInAPackage("org.chartline") : resideInAnyPackage(allowed)))
                .check(CHARTLINE);
    }

    @ParameterizedTest(name = "only {0} may import {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ingest | org.apache.tika..
            ingest draft trial | org.apache.pdfbox..
            ingest | org.bytedeco..
            draft  | org.apache.fontbox..
            tag eval | org.apache.ctakes..
            tag eval exchange | org.apache.uima..
            tag divide | opennlp..
            index  | org.apache.lucene..
            draft  | org.apache.poi.xwpf..
            store  | org.springframework.jdbc..
            store  | org.springframework.transaction..
            store  | org.springframework.security.crypto..
            store  | org.flywaydb..
            store  | com.zaxxer..
            store  | java.sql..
            store web | org.springframework..
            web    | org.springframework.boot..
            web    | org.springframework.web..
            web    | org.springframework.http..
            web    | org.springframework.context..
            web    | jakarta.servlet..
            cli    | picocli..
            cli    | me.tongfei..
            """)
    void onlyTheRoomOfALibraryImportsIt(String room, String library) {
        String[] may = Stream.of(room.split(" "))
                .map(name -> "org.chartline." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideOutsideOfPackages(may))
                // eval runs cTAKES as shipped as the peer, exchange writes UIMA's file format; reading a DOCX page by
                // page is ingest's, writing one is draft's
                .and(resideOutsideOfPackage(library.contains("poi") ? "org.chartline.ingest.." : "no.such"))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true)
                .check(CHARTLINE);
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        List<String> packages = CHARTLINE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.chartline"))
                .map(name -> name.substring("org.chartline.".length()))
                .distinct()
                .sorted()
                .toList();

        assertThat(packages).containsExactlyElementsOf(new TreeSet<>(ROOMS.keySet()));
    }

    @Test
    void everyRoomHasADoorSign() {
        assertThat(CHARTLINE.getPackage("org.chartline").getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .isNotEmpty()
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void onlyTheCliPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CHARTLINE.that(resideOutsideOfPackage("org.chartline.cli..")));
    }

    @Test
    void exceptionsHaveNames() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CHARTLINE);
    }

    @Test
    void logsGoThroughSlf4j() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CHARTLINE);
    }

    private static boolean mayPassTheRoot(String room) {
        return List.of("web", "cli", "eval", "trial").contains(room);
    }

    private static Map.Entry<String, List<String>> room(String name, String allowed) {
        return Map.entry(name, allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")));
    }
}

package countersign;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The walls of the house; an exception edits the rule and says why. */
@AnalyzeClasses(packages = "countersign", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noPackageCircles =
            slices().matching("countersign.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelUsesTheJdkAndItself = classes()
            .that()
            .resideInAPackage("countersign.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("countersign.model..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule checksUseTheModelAndTheJdk = classes()
            .that()
            .resideInAPackage("countersign.check..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "countersign.check..",
                    "countersign.model..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule theWindowAloneSeesTheToolkit = noClasses()
            .that()
            .resideOutsideOfPackage("countersign.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule viewModelsKnowNoNodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().matching("countersign.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("..ui.shell.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAPackage("..ui.kit.."));

    @ArchTest
    static final ArchRule enginesAreNamedWhereObjectsAreJoined = noClasses()
            .that()
            .resideOutsideOfPackages("countersign.app..", "countersign.store.sqlite..", "countersign.sync.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("countersign.store.sqlite..", "countersign.sync.http..");

    @ArchTest
    static final ArchRule desktopAloneSeesTheWorkstation = noClasses()
            .that()
            .resideInAPackage("countersign.ui..")
            .and()
            .haveNameNotMatching("countersign\\.ui\\.Desktop(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("countersign.app..");

    @ArchTest
    static final ArchRule timeIsPassedIn =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule nobodyPrintsButTheWorker = noClasses()
            .that()
            .resideOutsideOfPackages("countersign.worker..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule dossiersAreDecodedApart = noClasses()
            .that()
            .resideOutsideOfPackages("countersign.imaging..", "countersign.ocr..", "countersign.worker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("countersign.imaging..", "countersign.ocr..");

    @ArchTest
    static final ArchRule transcriptsAreWrittenFromWhatWasRead = classes()
            .that()
            .resideInAPackage("countersign.transcript..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "countersign.transcript..",
                    "countersign.reading..",
                    "countersign.model.page..",
                    "java..",
                    "javax.xml.stream..",
                    "org.apache.pdfbox..",
                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule jsonIsSeenInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("countersign.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "com.networknt..");

    @ArchTest
    static final ArchRule yamlIsSeenInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage("countersign.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "org.yaml..");

    @ArchTest
    static void everyPackageSaysWhatItIsAndAdmitsNoNull(JavaClasses all) {
        var packages =
                all.stream().map(type -> type.getPackageName()).distinct().toList();
        for (var name : packages) {
            var source = Path.of("src/main/java", name.split("\\.")).resolve("package-info.java");
            assertTrue(Files.exists(source), () -> source + " is missing");
            assertTrue(
                    all.stream()
                            .filter(type -> type.getName().equals(name + ".package-info"))
                            .anyMatch(type -> type.isAnnotatedWith(NullMarked.class)),
                    () -> name + " is not @NullMarked");
        }
    }
}

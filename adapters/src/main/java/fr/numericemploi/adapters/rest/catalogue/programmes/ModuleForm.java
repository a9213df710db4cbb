package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Module;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a programme, and its hours. */
@Schema(name = "ProgrammeModule")
public record ModuleForm(
        @Schema(examples = "Programmer en Java", required = true)
        String title,

        String syllabus,

        @Schema(examples = "140", description = "at the training body")
        Integer centreHours,

        @Schema(examples = "35", description = "in a company")
        Integer companyHours) {
    static ModuleForm of(Module module) {
        return new ModuleForm(module.title(), module.syllabus(), module.centreHours(), module.companyHours());
    }

    Module toModule() {
        return new Module(
                title, syllabus, centreHours == null ? 0 : centreHours, companyHours == null ? 0 : companyHours);
    }
}

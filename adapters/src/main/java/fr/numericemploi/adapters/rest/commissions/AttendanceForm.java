package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody came. */
@Schema(name = "AttendanceForm")
public record AttendanceForm(
        @Schema(
                required = true,
                enumeration = {"PRESENT", "LATE", "EXCUSED", "ABSENT"})
        String attendance) {

    Attendance toAttendance() {
        var fields = new Fields();
        var known = fields.required("attendance", attendance, AttendanceForm::known);
        fields.refuseIfWrong();
        return known;
    }

    private static Attendance known(String text) {
        var attendance = Fields.oneOf(Attendance.class).apply(text);
        InputRule.NOT_IN_LIST.refuseIf(
                attendance == Attendance.EXPECTED,
                Map.of("value", text, "allowed", "[PRESENT, LATE, EXCUSED, ABSENT]"));
        return attendance;
    }
}

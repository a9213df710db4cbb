package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.days.Attendance;
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
        var known = fields.required("attendance", attendance, Fields.oneOf(Attendance.class));
        fields.refuseIfWrong();
        return known;
    }
}

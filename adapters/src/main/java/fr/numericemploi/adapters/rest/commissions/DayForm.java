package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.days.DayFrame;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.days.Timetable;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Text;
import fr.numericemploi.domain.shared.Times;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When, where and how large a day is. The territory is set once. */
@Schema(name = "DayForm")
public record DayForm(
        @Schema(examples = "ALSACE") String territory,
        @Schema(required = true, examples = "2016-03-17") String date,
        @Schema(required = true, examples = "09:00") String opens,
        @Schema(required = true, examples = "17:00") String closes,

        @Schema(required = true, examples = "30", description = "how long an interview takes")
        Integer minutes,

        @Schema(description = "when nobody is interviewed") List<PeriodForm> breaks,

        @Schema(required = true, description = "the agency that lends its premises")
        UUID agency,

        @Schema(required = true, examples = "67482", description = "the premises' commune, by INSEE code")
        String commune,

        @Schema(required = true, examples = "12 rue de la Gare, 67000 Strasbourg")
        String address,

        @Schema(required = true) List<RoomForm> rooms,
        @Schema(required = true, examples = "4") Integer wantedPanels) {

    /** A room of the premises, all day where no period is given. */
    @Schema(name = "RoomForm")
    public record RoomForm(
            @Schema(required = true, examples = "Salle Vosges")
            String name,

            @Schema(description = "reached without a step") boolean stepFree,
            List<PeriodForm> periods) {

        private DayFrame.LentRoom toRoom() {
            var fields = new Fields();
            var room = new DayFrame.LentRoom(
                    fields.required("name", name, text -> Text.required(text, 60)),
                    stepFree,
                    PeriodForm.availability(fields, "periods", periods));
            fields.refuseIfWrong();
            return room;
        }
    }

    TerritoryCode toTerritory() {
        var fields = new Fields();
        var code = fields.required("territory", territory, TerritoryCode::new);
        fields.refuseIfWrong();
        return code;
    }

    DayFrame toFrame() {
        var fields = new Fields();
        var day = fields.required("date", date, Dates::read);
        var start = fields.required("opens", opens, Times::read);
        var end = fields.required("closes", closes, Times::read);
        var length = fields.required("minutes", minutes, value -> value);
        var rests = fields.each("breaks", breaks, PeriodForm::toPeriod);
        var premises = fields.required("agency", agency, AgencyId::new);
        var place = fields.required("commune", commune, InseeCode::new);
        var street = fields.required("address", address, text -> Text.required(text, 200));
        var lent = fields.each("rooms", rooms, RoomForm::toRoom);
        var panels = fields.required("wantedPanels", wantedPanels, value -> value);
        fields.refuseIfWrong();
        return new DayFrame(new Timetable(day, start, end, length, rests), premises, place, street, lent, panels);
    }
}

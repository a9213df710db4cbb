package fr.numericemploi.adapters.mail;

import fr.numericemploi.application.correspondence.CalendarInvitation;
import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.Recipient;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** Appointments as iTIP messages (RFC 5546) in iCalendar (RFC 5545), in Paris time. */
final class ICalendar {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ICalendar() {}

    static String of(CalendarInvitation appointment, Sender organizer, Recipient attendee, Instant stamp) {
        return FoldedLines.of(calendar(appointment, organizer, attendee, stamp).toString());
    }

    private static Calendar calendar(
            CalendarInvitation appointment, Sender organizer, Recipient attendee, Instant stamp) {
        return new Calendar()
                .withProdId("-//Numeric'Emploi//FR")
                .withDefaults()
                .withProperty(appointment.method() == Method.CANCEL ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST)
                .withComponent(ParisTimeZone.component())
                .withComponent(event(appointment, organizer, attendee, stamp))
                .getFluentTarget();
    }

    private static VEvent event(CalendarInvitation appointment, Sender organizer, Recipient attendee, Instant stamp) {
        return new VEvent(new PropertyList(List.of(
                new Uid(appointment.uid()),
                new Sequence(appointment.sequence()),
                new DtStamp(stamp),
                new DtStart<>(paris(appointment.start())),
                new DtEnd<>(paris(appointment.end())),
                new Summary(appointment.summary()),
                new Location(appointment.location()),
                new Description(appointment.description()),
                new Status(appointment.method() == Method.CANCEL ? "CANCELLED" : "CONFIRMED"),
                organizer(organizer),
                attendee(attendee, appointment.method()))));
    }

    private static Property organizer(Sender organizer) {
        return new Organizer(mailto(organizer.replyTo()))
                .withParameter(name(organizer.name()))
                .getFluentTarget();
    }

    private static Property attendee(Recipient person, Method method) {
        return new Attendee(mailto(person.address().value()))
                .withParameter(name(person.name()))
                .withParameter(CuType.INDIVIDUAL)
                .withParameter(Role.REQ_PARTICIPANT)
                .withParameter(PartStat.NEEDS_ACTION)
                .withParameter(method == Method.REQUEST ? Rsvp.TRUE : Rsvp.FALSE)
                .getFluentTarget();
    }

    /** A parameter's value can not hold a double quote. */
    private static Cn name(String name) {
        return new Cn(name.replace('"', '\''));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException noAddress) {
            throw new IllegalStateException(noAddress);
        }
    }

    private static ZonedDateTime paris(ZonedDateTime moment) {
        return moment.withZoneSameInstant(PARIS);
    }
}

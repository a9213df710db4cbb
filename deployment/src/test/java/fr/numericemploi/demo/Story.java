package fr.numericemploi.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;

/**
 * Two years of the association, 2016 and 2017, told once through the product's own HTTP interface by those whose work it
 * is. The product's clock is set day by day; in the end it is the morning of {@link #TODAY}.
 */
final class Story {
    static final LocalDate TODAY = LocalDate.of(2018, 1, 9);

    /** When the product's clock goes on from, after a stop. */
    private static final String NOW = "now";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private final Home home;
    private final Travel travel;
    private final Cast cast;
    private final Letters letters;
    private final Vivier pool;
    private final Needs needs;
    private final Workshop workshop;
    private final Treasury treasury;
    private final People people = new People();

    private Story(Home home, String baseUrl, Letters letters, Client administrator) throws IOException {
        this.home = home;
        this.letters = letters;
        this.travel = new Travel(administrator).to(LocalDate.of(2016, 1, 1), "08:00");
        this.cast = new Cast(baseUrl, administrator, home);
        this.pool = new Vivier(cast);
        this.needs = new Needs(cast);
        this.workshop = new Workshop(cast);
        this.treasury = new Treasury(cast);
    }

    /** Tells it the first time; later, only goes back to the time where the demonstration was stopped. */
    static AutoCloseable goOn(Home home, String baseUrl, Letters letters) throws IOException {
        var administrator = Client.as(baseUrl, Logins.ADMINISTRATOR.login);
        var travel = new Travel(administrator);
        if (home.told()) {
            travel.to(Instant.parse(home.fact(NOW)));
        } else {
            home.begin();
            new Story(home, baseUrl, letters, administrator).tell();
            home.remember(NOW, travel.to(TODAY, "09:00").now().toString());
            home.end();
        }
        return () -> home.remember(NOW, travel.now().toString());
    }

    private void tell() {
        List<Invited> waiting = new ArrayList<>();
        try (var bar = new ProgressBar("Deux ans de l'association", Calendar.MONTHS + 1)) {
            for (int index = 0; index < Calendar.MONTHS; index++) {
                waiting = month(bar, index).tell(waiting).remembered(home).left();
                bar.step();
            }
            cast.openTerritories();
            home.remember("day.planned", month(bar, Calendar.MONTHS).leaveUnderWay(waiting));
            bar.step();
        }
    }

    private Month month(ProgressBar bar, int index) {
        var calendar = new Calendar(index);
        bar.setExtraMessage(MONTH.format(calendar.month()));
        return new Month(cast, letters, pool, needs, workshop, treasury, people, calendar);
    }
}

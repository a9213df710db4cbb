package fr.numericemploi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where and how long a month's day is held: agencies lend their rooms by turns. */
record Premises(Calendar calendar, Prescriber host, int panels) {
    private static final List<Prescriber> HOSTS = List.of(
            Prescriber.MEINAU,
            Prescriber.COLMAR,
            Prescriber.SCHILTIGHEIM,
            Prescriber.HAGUENAU,
            Prescriber.MEINAU,
            Prescriber.MULHOUSE);

    static Premises of(Calendar calendar) {
        var host = HOSTS.get(calendar.index() % HOSTS.size());
        return new Premises(calendar, host, calendar.index() % 3 == 0 ? 3 : 4);
    }

    /** With fewer panels the day is longer. */
    Map<String, Object> form(Cast cast) {
        var form = new HashMap<String, Object>();
        form.put("territory", "ALSACE");
        form.put("date", calendar.marathon().toString());
        form.put("opens", "09:00");
        form.put("closes", panels == 3 ? "17:00" : "16:00");
        form.put("minutes", 30);
        form.put("breaks", List.of(Map.of("from", "12:30", "to", "13:30")));
        form.put("agency", cast.agency(host));
        form.put("commune", host.place.insee());
        form.put("address", host.address());
        form.put(
                "rooms",
                List.of(
                        room("Salle Vosges", true),
                        room("Salle Rhin", true),
                        room("Salle Ill", false),
                        room("Bureau 12", false)));
        form.put("wantedPanels", panels);
        return form;
    }

    private static Map<String, Object> room(String name, boolean stepFree) {
        return Map.of("name", name, "stepFree", stepFree);
    }
}

package fr.numericemploi.product;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Things that belong to Alsace, by the place in a path that names them. */
record Belongings(Map<String, String> ids) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    static Belongings ofAlsace() {
        var tenant = Tenant.alsace();
        var day = MarathonDay.published();
        var ids = new LinkedHashMap<String, String>();
        ids.put("agencies/{id}", tenant.agencyId());
        ids.put("agencies/{agency}", tenant.agencyId());
        ids.put("counsellors/{id}", tenant.counsellorId());
        ids.put("companies/{id}", tenant.companyId());
        ids.put("companies/{company}", tenant.companyId());
        ids.put("recruiters/{id}", tenant.recruiterId());
        ids.put("days/{day}", day.path().replaceFirst(".*/", ""));
        ids.put("candidates/{id}", day.candidate("Alice"));
        ids.put("training-bodies/{id}", Training.bodyId());
        ids.put("programmes/{id}", Training.id(Training.drafted(Training.aProgramme("Développeur web"))));
        ids.put("versions/{number}", "1");
        ids.put("{candidate}", day.candidate("Alice"));
        ids.put("{recruiter}", tenant.recruiterId());
        return new Belongings(ids);
    }

    /** The address of such a thing; empty where the path names one that is not among them. */
    Optional<String> address(String path) {
        var address = path;
        for (var thing : ids.entrySet()) {
            var named = PARAMETER.matcher(thing.getKey()).replaceFirst(thing.getValue());
            address = address.replace(thing.getKey(), named);
        }
        return Optional.of(address)
                .filter(found ->
                        !found.equals(path) && !PARAMETER.matcher(found).find());
    }
}

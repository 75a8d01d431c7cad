package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;
import org.chartline.tag.Medication;

/** Converts opioid doses by the factors of one table; two visits are only compared under the same table. */
final class MmeTable {

    /** A row of {@code rules/mme-factors.tsv}. */
    private record Factor(String ingredient, String unit, String cdc2016, String cdc2022) {}

    private static final List<Factor> FACTORS = Rows.read("mme-factors", Factor.class);

    private static final Pattern STRENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)");

    /** Methadone by CDC 2016: the factor rises with the daily dose in mg. */
    private static final int[][] METHADONE = {{20, 4}, {40, 8}, {60, 10}, {Integer.MAX_VALUE, 12}};

    static final MmeTable CDC_2016 = new MmeTable("CDC 2016", Factor::cdc2016);
    static final MmeTable CDC_2022 = new MmeTable("CDC 2022", Factor::cdc2022);

    private final String name;
    private final Map<String, String> factors;
    private final Dose doses = new Dose();

    private MmeTable(String name, Function<Factor, String> column) {
        this.name = name;
        this.factors = FACTORS.stream().collect(Collectors.toMap(Factor::ingredient, column));
    }

    /** Empty for what holds no opioid. */
    Optional<Mme> of(Medication medication) {
        Optional<String> opioid = Arrays.stream(medication.ingredient().split("\\+"))
                .filter(factors::containsKey)
                .findFirst();
        return opioid.map(ingredient -> of(medication, ingredient));
    }

    private Mme of(Medication medication, String ingredient) {
        String factor = factors.getOrDefault(ingredient, "");
        if (medication.kind() == Medication.Kind.COMPOUND) {
            return Mme.none("cannot be computed: a compounded product");
        }
        if (factor.isEmpty()) {
            return Mme.none("cannot be computed: " + name + " gives no factor for " + ingredient);
        }
        Matcher strength =
                STRENGTH.matcher(medication.sig().strength().map(q -> q.text()).orElse(""));
        if (!strength.find()) {
            return Mme.none("cannot be computed: no strength beside "
                    + medication.evidence().text());
        }
        BigDecimal mg = new BigDecimal(strength.group(1));
        if (ingredient.equals("fentanyl")) {
            return patch(mg, new BigDecimal(factor));
        }
        return doses.perDay(medication.sig())
                .map(units -> product(mg, units, factor))
                .orElse(Mme.none("cannot be computed: no frequency beside "
                        + medication.evidence().text()));
    }

    private static Mme patch(BigDecimal microgramsPerHour, BigDecimal factor) {
        BigDecimal mme = microgramsPerHour.multiply(factor);
        String how = Dose.plain(microgramsPerHour) + " mcg/hr x " + factor.toPlainString() + " = " + Dose.plain(mme);
        return new Mme(Optional.of(mme), Optional.of(mme), how);
    }

    private static Mme product(BigDecimal mg, Dose.Units units, String factor) {
        BigDecimal low = mg.multiply(units.low());
        BigDecimal high = mg.multiply(units.high());
        BigDecimal lowFactor = factor(factor, low);
        BigDecimal highFactor = factor(factor, high);
        BigDecimal lowMme = low.multiply(lowFactor);
        BigDecimal highMme = high.multiply(highFactor);
        String how = Dose.plain(mg) + " mg x " + units + " x " + highFactor.toPlainString() + " = "
                + new Dose.Units(lowMme, highMme);
        return new Mme(Optional.of(lowMme), Optional.of(highMme), how);
    }

    private static BigDecimal factor(String factor, BigDecimal daily) {
        if (!factor.equals("tiered")) {
            return new BigDecimal(factor);
        }
        for (int[] tier : METHADONE) {
            if (daily.compareTo(BigDecimal.valueOf(tier[0])) <= 0) {
                return BigDecimal.valueOf(tier[1]);
            }
        }
        throw new IllegalStateException("the last tier has no end");
    }
}

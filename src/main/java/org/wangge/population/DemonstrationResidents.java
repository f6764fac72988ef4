package org.wangge.population;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.clock.Days;
import org.wangge.organisation.Level;
import org.wangge.organisation.Unit;
import org.wangge.organisation.Units;

/** Two households in each group of one village, all of whose people are made up and marked so. */
@Component
@Order(3)
@ConditionalOnProperty("wangge.demonstration.enabled")
class DemonstrationResidents implements ApplicationRunner {

    private static final String VILLAGE = "141182100200";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高";
    private static final List<String> GIVEN = List.of("建国", "秀兰", "志强", "玉珍", "海燕", "晓明", "春梅", "俊杰", "国庆");
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.BASIC_ISO_DATE;

    private final Units units;
    private final Households households;
    private final Residents residents;
    private final Clock clock;
    private final Random random = new Random(20220411);
    private int count;

    DemonstrationResidents(Units units, Households households, Residents residents, Clock clock) {
        this.units = units;
        this.households = households;
        this.residents = residents;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        Optional<Unit> village = units.findById(VILLAGE);
        if (village.isEmpty() || households.count() > 0) {
            return;
        }
        for (Unit group : units.findByLevelAndPathStartingWithOrderByCode(
                Level.GROUP, village.get().path())) {
            settle(group, 1);
            settle(group, 2);
        }
    }

    private void settle(Unit group, int number) {
        String address = "汾阳市贾家庄镇贾家庄村" + group.name() + "（演示）" + number + "号";
        Household household = households.save(new Household(group.code(), address));
        char surname = SURNAMES.charAt(random.nextInt(SURNAMES.length()));
        for (int member = 0; member < 2; member++) {
            Resident resident = residents.recognise(identity(), name(surname), Optional.empty());
            resident.join(household);
            resident.moveTo(address);
            resident.markSynthetic();
        }
    }

    private IdentityDocument identity() {
        LocalDate birth = LocalDate.of(1948, 1, 1).plusDays(random.nextInt(60 * 365));
        String seventeen = "141182" + birth.format(BIRTH) + "%03d".formatted(900 + count++ % 100);
        String number = seventeen + ResidentNumber.checkCharacter(seventeen);
        return IdentityDocument.parse(number, Days.today(clock)).value();
    }

    private PersonName name(char surname) {
        return PersonName.parse(surname + GIVEN.get(random.nextInt(GIVEN.size())))
                .value();
    }
}

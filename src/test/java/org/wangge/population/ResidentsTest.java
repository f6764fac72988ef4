package org.wangge.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.wangge.testing.OnBothDatabases;

@OnBothDatabases
class ResidentsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 11);

    @Autowired
    private Residents residents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aPersonSeenBeforeIsRecognised() {
        Long first = recognise("11010519491231002X", "程林艳", "13523832096");
        Long again = recognise("'１１０１０５１９４９１２３１００２x", "程艳", "");

        assertThat(again).isEqualTo(first);
        Resident known = residents.find(first).orElseThrow();
        assertThat(known.name()).isEqualTo("程林艳");
        assertThat(known.phone()).isEqualTo("13523832096");
        assertThat(known.identity().number()).isEqualTo("11010519491231002X");
    }

    @Test
    void whoComesAnewIsKnownByTheNameAndPhoneTheyGiveNow() {
        Long id = recognise("440524188001010014", "王一", "13523832096");
        transaction.executeWithoutResult(
                status -> residents.renew(residents.find(id).orElseThrow(), name("王一一"), phone("13800138000")));

        Resident renewed = residents.find(id).orElseThrow();
        assertThat(renewed.name()).isEqualTo("王一一");
        assertThat(renewed.phone()).isEqualTo("13800138000");
        assertThat(count("phone_tail", residents.phoneTail("8000"))).isEqualTo(1);
    }

    @Test
    void numberAndPhoneLieEncryptedAndAreFoundByTheirLastFour() {
        Long id = recognise("14118219900101001X", "李四", "13912345678");
        byte[] number = jdbc.queryForObject("select identity_number from resident where id = ?", byte[].class, id);
        byte[] phone = jdbc.queryForObject("select phone from resident where id = ?", byte[].class, id);

        assertThat(new String(number)).doesNotContain("1411821990");
        assertThat(new String(phone)).doesNotContain("1391234");
        assertThat(count("identity_tail", residents.identityTail("001X"))).isEqualTo(1);
        assertThat(count("phone_tail", residents.phoneTail("5678"))).isEqualTo(1);
    }

    @Test
    void twoCheckpointsThatTakeInOnePersonInTheSameSecondGetOneResident() throws Exception {
        ExecutorService checkpoints = Executors.newFixedThreadPool(4);
        CountDownLatch together = new CountDownLatch(1);
        try {
            Callable<Long> taking = () -> {
                together.await();
                return recognise("141182199001010028", "赵五", "");
            };
            var all = List.of(
                    checkpoints.submit(taking),
                    checkpoints.submit(taking),
                    checkpoints.submit(taking),
                    checkpoints.submit(taking));
            together.countDown();
            Long first = all.get(0).get();
            for (var other : all) {
                assertThat(other.get()).isEqualTo(first);
            }
        } finally {
            checkpoints.shutdownNow();
        }
    }

    private Long recognise(String number, String name, String phone) {
        IdentityDocument identity = IdentityDocument.parse(number, TODAY).value();
        return transaction.execute(status ->
                residents.recognise(identity, name(name), phone(phone)).id());
    }

    private static PersonName name(String text) {
        return PersonName.parse(text).value();
    }

    private static Optional<PhoneNumber> phone(String text) {
        return PhoneNumber.parse(text).value();
    }

    private int count(String column, byte[] value) {
        return jdbc.queryForObject("select count(*) from resident where " + column + " = ?", Integer.class, value);
    }
}

import Facts
import Regulation
import Reports
import Testing

@Suite("A refusal says what to do")
struct RefusalTests {
    static let refusals: [Refusal] = {
        let day = Samples.day("2026-02-01")
        let element = Samples.element(1)
        let person = Samples.subject(1)
        var all: [Refusal] = [
            .happenedInFuture(day, today: Samples.day("2026-01-31")), .duplicateElement(element),
            .reviewIntervalOutOfRange(0), .organisationAlreadyCreated, .organisationNotCreated, .practiceIsFixed,
            .unknownTimeZone, .officersOutOfRange(0), .statementAlreadyPublished, .statementNotPublished,
            .statementAlreadyWithdrawn(on: day), .activityAlreadyDeclared, .activityNotDeclared,
            .activityAlreadyEnded(until: day), .retentionWithoutTrigger(element),
            .retentionOfUnknownCategory(element, category: element), .controllerPartsInProcessorActivity,
            .processorPartsInControllerActivity, .processorAlreadyDeclared, .processorNotDeclared,
            .processorAlreadyEnded(until: day), .shareAlreadyRecorded, .peopleCountOutOfRange(0),
            .engagementAlreadyStarted, .engagementNotStarted, .engagementAlreadyEnded(until: day),
            .endsBeforeStart(since: day, until: Samples.day("2026-01-01")), .clientAlreadyRecorded, .clientNotRecorded,
            .clientUnknown(Samples.client), .legalFormOfPerson, .personUnknown(person),
            .personAlreadyLeft(person, on: day), .contactAlreadyRecorded, .consentOfAnother, .purposeUnknown(element),
            .noObjectionToLift, .requestAlreadyReceived, .requestNotReceived, .requestAlreadyAnswered(on: day),
            .requestAlreadyClosed(on: day), .beforeRegulation(applies: day), .beforeReceipt(received: day),
            .nothingAsked, .documentAlreadyAdded, .documentNotAdded, .documentWithoutLink,
            .documentOfAnotherClient, .messageAlreadyReceived, .messageNotReceived, .messageAlreadyFiled,
            .messageDiscarded, .mailServerNotDeclared, .answeredBeforeAsked(asked: day), .reasonMissing,
            .nothingAtPosition(7),
            .correctionAtPosition(8, of: 7), .alreadyRetracted(7),
        ]
        all += Finding.allCases.map { .unlawful($0) }
        all += ContactBar.allCases.map { .contactNotAllowed($0) }
        all += FollowUpTerm.Source.allCases.map {
            .contactNotAllowed(.followUpTermOver, term: FollowUpTerm(.months(12), by: $0))
        }
        return all
    }()

    @Test("in both languages, with its rule, and with no slot left open", arguments: refusals)
    func sentence(refusal: Refusal) {
        let dutch = refusal.sentence(in: .dutch)
        let english = refusal.sentence(in: .english)
        #expect(dutch != english)
        #expect(dutch.contains("Regel: \(refusal.rule.citation(in: .dutch))."))
        #expect(english.contains("Rule: \(refusal.rule.citation(in: .english))."))
        #expect(!dutch.contains("{") && !english.contains("{"))
    }

    @Test("in Dutch without an English word or a code", arguments: refusals)
    func dutch(refusal: Refusal) {
        // The rule behind it may be one of the product's own, which is named by its code.
        let sentence = refusal.sentence(in: .dutch).split(separator: "Regel: ").first ?? ""
        let words = sentence.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        let english: Set<String> = [
            "the", "not", "and", "or", "with", "were", "this", "that", "there", "from", "what", "must", "person",
            "organisation", "missing", "has", "have", "been", "rule", "consent", "controller", "processor", "unknown",
            "already", "recorded", "ended", "day", "purpose", "request", "before", "after",
        ]
        #expect(english.isDisjoint(with: words), "\(refusal.sentence(in: .dutch))")
    }

    @Test("and when")
    func example() {
        let refusal = Refusal.happenedInFuture(Samples.day("2026-02-01"), today: Samples.day("2026-01-31"))
        #expect(
            refusal.sentence(in: .dutch)
                == "Vul een dag in tot en met vandaag, 31 januari 2026. De dag 1 februari 2026 ligt in de toekomst. "
                + "Regel: regel van het dossier.")
        #expect(
            Refusal.contactNotAllowed(.objected).sentence(in: .english)
                == "Do not make contact: there is an objection. Rule: Art. 21(3) GDPR.")
    }
}

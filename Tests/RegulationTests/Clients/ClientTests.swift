import Facts
import Regulation
import Testing

@Suite("A client")
struct ClientTests {
    private let nobody = Specification<Client>()
    private let company = Specification<Client>()
        .given(.recorded(.organisation(.privateLimited), resembles: []), on: day("2024-01-01"))
    private let human = Specification<Client>().given(.recorded(.person, resembles: []), on: day("2024-01-01"))
    private let staffed = Specification<Client>()
        .given(.recorded(.organisation(.privateLimited), resembles: []), on: day("2024-01-01"))
        .given(.personAdded(Sample.person, .contact), on: day("2024-02-01"))

    @Test("is recorded once, as a person or an organisation")
    func recorded() {
        nobody.when(.record(.person, resembles: []), .happened(on: day("2024-01-01")))
            .then(.recorded(.person, resembles: []))
        company.when(.record(.person, resembles: []), .happened(on: day("2024-01-02"))).refused(.clientAlreadyRecorded)
    }

    @Test("that looks like another is recorded, with a finding on accuracy")
    func duplicate() {
        nobody.when(.record(.person, resembles: [Sample.otherClient]), .deciding(on: day("2024-01-01")))
            .then(.recorded(.person, resembles: [Sample.otherClient]), findings: [.possibleDuplicate])
    }

    @Test("that was erased is not written down anew, whoever says when; what else happened with it is told")
    func erased() {
        let erasure: StreamID = Sample.id(65)
        let erased = staffed.given(.erased(nil, by: erasure), on: day("2024-06-01"))
        for moment in [Moment.happened(on: day("2024-07-01")), .deciding(on: day("2024-07-01"))] {
            erased.when(.change([.email], legalForm: nil), moment).refused(.clientErased(by: erasure))
            erased.when(.addPerson(Sample.id(66), .contact), moment).refused(.clientErased(by: erasure))
        }
        erased.when(.change([], legalForm: .foundation), .happened(on: day("2024-07-01")))
            .then(.changed([], legalForm: .foundation))
        erased.when(.removePerson(Sample.person), .happened(on: day("2024-07-01"))).then(.personLeft(Sample.person))
        erased.when(.end(isServed: false), .happened(on: day("2024-07-01"))).then(.ended)
        // One person at it who was erased leaves the client known.
        let partly = staffed.given(.erased(Sample.person, by: erasure), on: day("2024-06-01"))
        partly.when(.change([.email], legalForm: nil), .happened(on: day("2024-07-01")))
            .then(.changed([.email], legalForm: nil))
    }

    @Test("can't have been recorded tomorrow")
    func future() {
        nobody.when(.record(.person, resembles: []), .happened(on: day("2024-01-02"), recorded: day("2024-01-01")))
            .refused(.happenedInFuture(day("2024-01-02"), today: day("2024-01-01")))
    }

    @Test("changes in named fields, told once each and in a fixed order")
    func changed() {
        company.when(.change([.phone, .email, .phone], legalForm: nil), .happened(on: day("2024-03-01")))
            .then(.changed([.email, .phone], legalForm: nil))
        company.when(.change([], legalForm: .foundation), .happened(on: day("2024-03-01")))
            .then(.changed([], legalForm: .foundation))
    }

    @Test("that stays as it is adds nothing")
    func unchanged() {
        company.when(.change([], legalForm: .privateLimited), .happened(on: day("2024-03-01"))).then()
        human.when(.change([], legalForm: nil), .happened(on: day("2024-03-01"))).then()
    }

    @Test("that is a person has no legal form")
    func legalForm() {
        human.when(.change([], legalForm: .soleTrader), .happened(on: day("2024-03-01"))).refused(.legalFormOfPerson)
    }

    @Test("has to be recorded before anything is said of it")
    func unknown() {
        nobody.when(.change([.email], legalForm: nil), .happened(on: day("2024-03-01"))).refused(.clientNotRecorded)
        nobody.when(.addPerson(Sample.person, .owner), .happened(on: day("2024-03-01"))).refused(.clientNotRecorded)
        nobody.when(.removePerson(Sample.person), .happened(on: day("2024-03-01"))).refused(.clientNotRecorded)
    }

    @Test("has people, each in one role at a time")
    func people() {
        company.when(.addPerson(Sample.person, .contact), .happened(on: day("2024-02-01")))
            .then(.personAdded(Sample.person, .contact))
        staffed.when(.addPerson(Sample.person, .contact), .happened(on: day("2024-03-01"))).then()
        staffed.when(.addPerson(Sample.person, .owner), .happened(on: day("2024-03-01")))
            .then(.personAdded(Sample.person, .owner))
    }

    @Test("loses people once, on a day, and not before they came")
    func leaving() {
        staffed.when(.removePerson(Sample.person), .happened(on: day("2024-05-01"))).then(.personLeft(Sample.person))
        staffed.when(.removePerson(Sample.otherPerson), .happened(on: day("2024-05-01")))
            .refused(.personUnknown(Sample.otherPerson))
        staffed.when(.removePerson(Sample.person), .happened(on: day("2024-01-15"), recorded: day("2024-05-01")))
            .refused(.endsBeforeStart(since: day("2024-02-01"), until: day("2024-01-15")))
        let left = staffed.given(.personLeft(Sample.person), on: day("2024-05-01"))
        left.when(.removePerson(Sample.person), .happened(on: day("2024-05-01"))).then()
        left.when(.removePerson(Sample.person), .happened(on: day("2024-06-01")))
            .refused(.personAlreadyLeft(Sample.person, on: day("2024-05-01")))
        left.when(.addPerson(Sample.person, .owner), .happened(on: day("2024-07-01")))
            .then(.personAdded(Sample.person, .owner))
    }

    @Test("ends once, on a day on which it was on record, with a finding where it is served on")
    func ends() {
        company.when(.end(isServed: false), .happened(on: day("2024-06-30"))).then(.ended)
        company.when(.end(isServed: true), .happened(on: day("2024-06-30")))
            .then(.ended, findings: [.clientEndedWhileServed])
        company.when(.end(isServed: false), .happened(on: day("2023-12-31"), recorded: day("2024-02-01")))
            .refused(.endsBeforeStart(since: day("2024-01-01"), until: day("2023-12-31")))
        nobody.when(.end(isServed: false), .happened(on: day("2024-06-30"))).refused(.clientNotRecorded)
        let ended = company.given(.ended, on: day("2024-06-30"))
        ended.when(.end(isServed: false), .happened(on: day("2024-06-30"))).then()
        ended.when(.end(isServed: false), .happened(on: day("2024-07-01")))
            .refused(.clientAlreadyEnded(until: day("2024-06-30")))
        #expect(ended.state.details?.until == day("2024-06-30"))
        #expect(ended.retracting(1).state.details?.until == nil)
    }

    @Test(
        "counts as a natural person under the Telecommunicatiewet where its people trade in their own name",
        arguments: LegalForm.allCases)
    func naturalPersons(form: LegalForm) {
        let natural: Set<LegalForm> = [.soleTrader, .partnership, .limitedPartnership, .other]
        #expect(ClientKind.organisation(form).isNaturalPerson == natural.contains(form))
    }

    @Test("of an unknown form is taken for a natural person, the stricter rule")
    func unknownForm() {
        #expect(ClientKind.organisation(nil).isNaturalPerson)
        #expect(ClientKind.person.isNaturalPerson)
    }

    @Test(
        "keeps a form that fits its kind and people who came before they left", arguments: 1...40 as ClosedRange<UInt64>
    )
    func anyHistory(seed: UInt64) {
        var random = RandomHistory<Client>(seed: seed)
        random.run { generator in
            let person = generator.chance(oneIn: 2) ? Sample.person : Sample.otherPerson
            switch Int.random(in: 0..<6, using: &generator) {
            case 4: return .end(isServed: generator.chance(oneIn: 2))
            case 0: return .record(generator.chance(oneIn: 2) ? .person : .organisation(.other), resembles: [])
            case 1: return .change([.email], legalForm: nil)
            case 2: return .change([], legalForm: LegalForm.allCases.randomElement(using: &generator))
            case 3: return .addPerson(person, PersonRole.allCases.randomElement(using: &generator) ?? .contact)
            default: return .removePerson(person)
            }
        } invariant: { state, history in
            let isRecorded = history.effective.contains { $0.event.name == .clientRecorded }
            #expect((state.details != nil) == isRecorded)
            if let details = state.details, let until = details.until { #expect(details.since <= until) }
            for membership in state.details?.people.values ?? [:].values {
                switch membership {
                case .present: break
                case .left(_, let since, let until): #expect(since <= until)
                }
            }
        }
        #expect(random.recorded > 0)
    }
}

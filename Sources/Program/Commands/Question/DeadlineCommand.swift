import ArgumentParser
import Facts
import Regulation
import Reports

/// `dossier deadline`: the term of a request or a breach, computed without a database.
struct DeadlineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Computes by when a request is to be answered, or a breach notified.",
        discussion: """
            One month from receipt, three with an extension (Article 12(3)), counted by Regulation 1182/71. The term \
            stands still while an answer is awaited that was asked for within three working days. A breach is to be \
            notified within 72 hours (Article 33(1)).

            EXAMPLE
              dossier deadline --received 2026-01-31
              dossier deadline --received 2026-03-02 --extended --asked 2026-03-03 --answered 2026-03-10
              dossier deadline --breach-aware 2026-03-27T16:00:00+01:00
            """
    )

    @Option(help: ArgumentHelp("The day on which the request arrived.", valueName: "day"))
    var received: String?

    @Flag(help: "The requester was told in time that it takes two months more.")
    var extended = false

    @Option(help: "Which days count as public holidays: A, the earliest due day; or B, the last defensible one.")
    var calendar = HolidayCalendar.a

    @Option(help: ArgumentHelp("The day on which something was asked of the requester.", valueName: "day"))
    var asked: String?

    @Option(help: ArgumentHelp("The day on which the answer came.", valueName: "day"))
    var answered: String?

    @Option(help: ArgumentHelp("When you knew of a breach: 2026-03-27T16:00:00+01:00.", valueName: "instant"))
    var breachAware: String?

    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard (received == nil) != (breachAware == nil) else {
            throw ValidationError(
                "geef óf --received óf --breach-aware.", "Give either --received or --breach-aware.")
        }
        guard breachAware == nil || (!extended && asked == nil && answered == nil) else {
            throw ValidationError(
                "--extended, --asked en --answered horen bij --received.",
                "--extended, --asked and --answered go with --received.")
        }
        guard asked != nil || answered == nil else {
            throw ValidationError(
                "geef met --asked de dag waarop het werd gevraagd.", "Give the day on which it was --asked.")
        }
    }

    func run() throws {
        let reply: Answer
        if let breachAware {
            reply = try Self.breach(aware: try Instant.reading(breachAware, as: "--breach-aware"))
        } else {
            reply = try request(received: try Day.reading(received ?? "", as: "--received"))
        }
        reply.show(as: answer.chosenFormat, in: answer.language)
    }

    private static func breach(aware: Instant) throws -> Answer {
        guard let clock = BreachClock(aware: aware) else {
            throw Refusal.beforeRegulation(applies: Law.regulationApplies)
        }
        return Answer(
            Phrase("Melding van een datalek", "Notification of a breach"),
            [
                .facts([
                    LabelledFact(Phrase("Bekend", "Aware"), .moment(clock.aware)),
                    LabelledFact(Phrase("Melden uiterlijk", "Notify by"), .moment(clock.due)),
                    LabelledFact(Phrase("Artikel", "Article"), Rule.gdpr("33(1)").phrase),
                ])
            ],
            json: ["aware": .instant(clock.aware), "due": .instant(clock.due)])
    }

    private func request(received: Day) throws -> Answer {
        let asked = try Day.reading(asked, as: "--asked")
        let answered = try Day.reading(answered, as: "--answered")
        var pauses: [ResponsePause] = []
        if let asked {
            guard let pause = ResponsePause(asked: asked, answered: answered) else {
                throw Refusal.answeredBeforeAsked(asked: asked)
            }
            guard asked >= received else { throw Refusal.beforeReceipt(received: received) }
            pauses = [pause]
        }
        guard let period = ResponsePeriod(received: received, pauses: pauses, calendar: calendar) else {
            throw Refusal.beforeRegulation(applies: Law.regulationApplies)
        }
        let counting = extended ? period.extended : period.base
        var reasons = counting.reasons.map(\.phrase)
        var codes = counting.reasons.map(\.code)
        if let asked, asked > calendar.adding(workingDays: ResponsePeriod.daysToAsk, to: received) {
            reasons.append(Phrase("de vraag kwam te laat om te tellen", "the question came too late to count"))
            codes.append("asked-late")
        }
        if period.isSuspended {
            reasons.append(Phrase("de termijn staat stil", "the term stands still"))
            codes.append("suspended")
        }
        return Answer(
            Phrase("Antwoord op een verzoek", "Answer to a request"),
            [
                .facts([
                    LabelledFact(Phrase("Binnengekomen", "Received"), .day(received)),
                    LabelledFact(Phrase("Einde zonder meer", "Plain end"), .day(counting.nominal)),
                    LabelledFact(Phrase("Antwoord uiterlijk", "Answer due"), .day(counting.due)),
                    LabelledFact(Phrase("Waarom die dag", "Why that day"), .joined(reasons, by: "; ")),
                    LabelledFact(Phrase("Kalender", "Calendar"), calendar.phrase),
                    LabelledFact(Phrase("Artikel", "Article"), Rule.gdpr("12(3)").phrase),
                ])
            ],
            json: [
                "received": .day(received), "nominal": .day(counting.nominal), "due": .day(counting.due),
                "calendar": .code(calendar), "reason": .string(codes.joined(separator: ", ")),
            ])
    }
}

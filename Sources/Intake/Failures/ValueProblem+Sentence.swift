import Regulation

extension ValueProblem {
    var english: String {
        switch self {
        case .notASlug:
            "A slug has 1 to 64 of a-z, 0-9 and hyphens, with no hyphen at either end."
        case .reservedSlug: "This word stands for all categories: choose another one."
        case .notAPromiseID: "The id of a promise has 1 to 32 letters a-z, digits, dots and hyphens, as in P07."
        case .duplicateSlug(let line): "Another one has this name already, on line \(line)."
        case .unknownReference(let list): "Nothing under \"\(list)\" has this name."
        case .unknownCode(let allowed, let meant?):
            "Not a value of this field. Did you mean \"\(meant)\"? \(choice(allowed))"
        case .unknownCode(let allowed, nil): "Not a value of this field. \(choice(allowed))"
        case .notUnderstood(let thing, let count, let allowed):
            "Of the \(count) things in this cell number \(thing) is not understood: write each on a line of its own, "
                + "or say in a mapping, under \"values\", what the words mean. \(choice(allowed.codes))"
        case .severalValues(let allowed):
            "The words mean several of these at once: write one, or each on a line of its own. \(choice(allowed.codes))"
        case .unknownWord(let allowed, let meant?):
            "This word is not known here. Did you mean \"\(allowed.codes[meant])\"? \(choice(allowed.codes))"
        case .unknownWord(let allowed, nil): "This word is not known here. \(choice(allowed.codes))"
        case .unknownCountry: "Not a country: two capitals as in ISO 3166-1, for example NL."
        case .unknownTimeZone: "Not a time zone: a name as in the IANA database, for example Europe/Amsterdam."
        case .notADay: "Not a day: year, month and day as in 2019-04-04."
        case .impossibleDay: "The calendar has no such day."
        case .notAYearEnd: "Not the end of a year: month and day as in \"12-31\"."
        case .notAWrittenDate:
            "Not a date. Examples: 31-12-2020, 2020-12-31, 3 March 2019, March 2019, 2019; or unknown."
        case .shortYear:
            "A year of two digits may be of two centuries. Write four, or say in a mapping from which year they count: "
                + "twoDigitYears: 1950 makes 49 to 2049 and 50 to 1950."
        case .notAnAmount: "Not an amount. Examples: 1.234,56 and 1234.56."
        case .notYesOrNo: "Yes or no."
        case .yetToCome: "This day is yet to come; an import tells what happened."
        case .clientNotFound:
            "No client on record has this id, number, address or name: import or record the client first, or name it "
                + "by its own number."
        case .severalClients(let count):
            "\(count) clients on record fit this: name the one that is meant by its number, id or e-mail address, or "
                + "merge them."
        case .contradictingClients(let one, let other):
            "This is of client \(other), and the rest of the row of client \(one): leave out what is wrong, or merge "
                + "the two if they are one."
        case .purposeNotFound:
            "The register has no purpose of this name: use its short name, or say in the mapping which one is meant."
        case .endsBeforeStart: "This lies before the day on which it starts."
        case .notADuration: "Not a duration: a number of one unit as in P7D, P18M or P7Y (ISO 8601)."
        case .notPaired(let count):
            "Give one of these, or as many as there are purposes (\(count)), each on a line of its own."
        case .outOfRange(let from, let through): "A whole number from \(from) to \(through)."
        case .retentionWithoutTrigger: "A period from when? The event that starts it is missing: give \"trigger\"."
        case .triggerWithoutDuration: "Without a duration there is nothing to count from this event."
        case .notAnEmailAddress: "Not an e-mail address."
        case .notAPhoneNumber: "Not a telephone number."
        case .notAKvKNumber: "Not a number of the trade register: it has eight digits."
        case .notAVATNumber: "Not a VAT identification number."
        case .onlyFor(.controller): "Only an activity of kind controller has this."
        case .onlyFor(.processor): "Only an activity of kind processor has this."
        }
    }

    var dutch: String {
        switch self {
        case .notASlug:
            "Een slug heeft 1 tot 64 van a-z, 0-9 en streepjes, zonder streepje aan een uiteinde."
        case .reservedSlug: "Dit woord staat voor alle categorieën: kies een ander."
        case .notAPromiseID:
            "Het id van een belofte heeft 1 tot 32 letters a-z, cijfers, punten en streepjes, zoals P07."
        case .duplicateSlug(let line): "Een ander heeft deze naam al, op regel \(line)."
        case .unknownReference(let list): "Onder \"\(list)\" heeft niets deze naam."
        case .unknownCode(let allowed, let meant?):
            "Geen waarde van dit veld. Bedoelt u \"\(meant)\"? \(keuze(allowed))"
        case .unknownCode(let allowed, nil): "Geen waarde van dit veld. \(keuze(allowed))"
        case .notUnderstood(let thing, let count, let allowed):
            "Van de \(count) dingen in deze cel is nummer \(thing) niet begrepen: zet elk op een eigen regel, of zeg "
                + "in een mapping, onder \"values\", wat de woorden betekenen. \(keuze(allowed.dutch))"
        case .severalValues(let allowed):
            "De woorden betekenen meer dan één hiervan: schrijf er één, of zet elk op een eigen regel. "
                + keuze(allowed.dutch)
        case .unknownWord(let allowed, let meant?):
            "Dit woord is hier niet bekend. Bedoelt u \"\(allowed.dutch[meant])\"? \(keuze(allowed.dutch))"
        case .unknownWord(let allowed, nil): "Dit woord is hier niet bekend. \(keuze(allowed.dutch))"
        case .unknownCountry: "Geen land: twee hoofdletters zoals in ISO 3166-1, bijvoorbeeld NL."
        case .unknownTimeZone: "Geen tijdzone: een naam uit de IANA-database, bijvoorbeeld Europe/Amsterdam."
        case .notADay: "Geen dag: jaar, maand en dag zoals 2019-04-04."
        case .impossibleDay: "Deze dag staat niet in de kalender."
        case .notAYearEnd: "Geen einde van een jaar: maand en dag zoals \"12-31\"."
        case .notAWrittenDate:
            "Geen datum. Voorbeelden: 31-12-2020, 2020-12-31, 3 maart 2019, maart 2019, 2019; of onbekend."
        case .shortYear:
            "Een jaar van twee cijfers kan van twee eeuwen zijn. Schrijf er vier, of zeg in een mapping vanaf welk "
                + "jaar ze tellen: met twoDigitYears: 1950 is 49 het jaar 2049 en 50 het jaar 1950."
        case .notAnAmount: "Geen bedrag. Voorbeelden: 1.234,56 en 1234.56."
        case .notYesOrNo: "Ja of nee."
        case .yetToCome: "Deze dag moet nog komen; een import vertelt wat is gebeurd."
        case .clientNotFound:
            "Geen vastgelegde klant heeft dit id, nummer, adres of deze naam: lees de klant eerst in of leg hem vast, "
                + "of noem hem bij zijn eigen nummer."
        case .severalClients(let count):
            "Hierbij passen \(count) vastgelegde klanten: noem de bedoelde bij zijn nummer, id of e-mailadres, of voeg "
                + "ze samen."
        case .contradictingClients(let one, let other):
            "Dit is van klant \(other), en de rest van de rij van klant \(one): laat weg wat niet klopt, of voeg de "
                + "twee samen als het er één is."
        case .purposeNotFound:
            "Het register heeft geen doeleinde met deze naam: gebruik de korte naam, of zeg in de mapping welk "
                + "bedoeld is."
        case .endsBeforeStart: "Dit ligt vóór de dag waarop het begint."
        case .notADuration: "Geen duur: een aantal van één eenheid zoals P7D, P18M of P7Y (ISO 8601)."
        case .notPaired(let count):
            "Geef er één, of evenveel als er doeleinden zijn (\(count)), elk op een eigen regel."
        case .outOfRange(let from, let through): "Een geheel getal van \(from) tot en met \(through)."
        case .retentionWithoutTrigger:
            "Een termijn vanaf wanneer? De gebeurtenis die hem start ontbreekt: geef \"trigger\"."
        case .triggerWithoutDuration: "Zonder duur valt er vanaf deze gebeurtenis niets te tellen."
        case .notAnEmailAddress: "Geen e-mailadres."
        case .notAPhoneNumber: "Geen telefoonnummer."
        case .notAKvKNumber: "Geen KvK-nummer: dat heeft acht cijfers."
        case .notAVATNumber: "Geen btw-identificatienummer."
        case .onlyFor(.controller): "Alleen een verwerking die u zelf verantwoordt (controller) heeft dit."
        case .onlyFor(.processor): "Alleen een verwerking voor een ander (processor) heeft dit."
        }
    }

    private func choice(_ allowed: [String]) -> String { "Choose from: \(allowed.joined(separator: ", "))." }

    private func keuze(_ allowed: [String]) -> String { "Kies uit: \(allowed.joined(separator: ", "))." }
}

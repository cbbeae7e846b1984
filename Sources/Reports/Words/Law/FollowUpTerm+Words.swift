package import Regulation

extension FollowUpTerm {
    /// The term and what says so.
    package var phrase: Phrase { Phrase(words, [.value: .duration(duration)]) }

    /// The same, in both languages.
    package var sentence: Words {
        Words(phrase.text(in: Notation(.dutch)), phrase.text(in: Notation(.english)))
    }

    /// A sentence with a slot for the term.
    var words: Words {
        switch source {
        case .purpose:
            Words(
                "De termijn is {value} na het einde van de dienst: zo staat het bij dit doel in het register.",
                "The term is {value} after the end of service, as the register says of this purpose.")
        case .register:
            Words(
                "De termijn is {value} na het einde van de dienst: de kortste die het register bij een "
                    + "gerechtvaardigd belang noemt.",
                "The term is {value} after the end of service, the shortest that the register gives where it rests "
                    + "on a legitimate interest.")
        case .standard:
            Words(
                "De termijn is {value} na het einde van de dienst, omdat het register er geen noemt.",
                "The term is {value} after the end of service, because the register gives none.")
        }
    }

    package var json: JSON {
        ["duration": .string(duration.description), "source": .string(source.rawValue)]
    }
}

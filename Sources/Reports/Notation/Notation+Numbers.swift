import Regulation

extension Notation {
    /// A whole number in groups of three: "48.211", "48,211".
    package func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += groupMark }
            grouped.append(digit)
        }
        return number < 0 ? "-\(grouped)" : grouped
    }

    /// A number of tenths with its decimal, unless that is zero: "98,5", "100".
    package func tenths(_ tenths: Int) -> String {
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        let sign = tenths < 0 ? "-" : ""
        let text = sign + number(Int(whole))
        return rest == 0 ? text : text + decimalMark + String(rest)
    }

    /// A percentage given in tenths: "98,5%".
    package func percentage(tenths: Int) -> String { "\(self.tenths(tenths))%" }

    /// An amount in euros and cents: "€ 1.250,00", "€1,250.00".
    package func money(cents: Int) -> String {
        let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = cents < 0 ? "-" : ""
        let space = language == .dutch ? " " : ""
        return "\(sign)€\(space)\(number(Int(euros)))\(decimalMark)\(Self.padded(Int(rest), 2))"
    }

    private var groupMark: String {
        switch language {
        case .dutch: "."
        case .english: ","
        }
    }

    package var decimalMark: String {
        switch language {
        case .dutch: ","
        case .english: "."
        }
    }
}

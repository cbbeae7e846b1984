/// The check of ISO 7064, MOD 97-10, used by IBAN and by Dutch VAT identification numbers.
enum ModuloNinetySeven {
    /// The remainder of digits and capitals read as one number, with A as 10 to Z as 35.
    static func remainder(_ text: some StringProtocol) -> Int {
        text.utf8.reduce(0) { remainder, byte in
            let value = byte <= 57 ? Int(byte) - 48 : Int(byte) - 55
            return (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97
        }
    }
}
